// Every journey in both editions of the built core, and the words of the core against those of the terminal.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { expected, journeys, link, NOW, plain, words } from "../browser/support/journeys.mjs";
import { opened, plainEdition, screen, webAssembly } from "./support/core.mjs";

const EDITIONS = { WebAssembly: await webAssembly(), "plain JavaScript": await plainEdition() };

function play(Guide, { name, opening, tap }) {
  const guide = opened(Guide, opening.language, "", "", `f_${link(opening)}`);
  const screens = [screen(guide, NOW)];
  for (const { tap: id } of tap) {
    const offered = screens.at(-1).choices.map((choice) => choice.id);
    assert.ok(offered.includes(id), `${name}: \`${id}\` is not offered on ${screens.at(-1).id}: ${offered}`);
    guide.tap(id, NOW);
    screens.push(screen(guide, NOW));
  }
  return screens;
}

for (const journey of journeys()) {
  for (const [edition, Guide] of Object.entries(EDITIONS)) {
    test(`${journey.name} in ${edition}`, () => {
      const screens = play(Guide, journey);
      for (const [at, { see, read = [], contacts = [] }] of expected(journey).entries()) {
        assert.equal(screens[at].id, see);
        const text = words(screens[at]).join(" ");
        for (const phrase of read) assert.ok(text.includes(phrase), `${see}: \`${phrase}\` is not read in: ${text}`);
        const shown = screens[at].cards.map((card) => card.id);
        assert.deepEqual(shown.slice(0, contacts.length), contacts, see);
      }
    });
  }

  test(`${journey.name}: the words are those of the terminal`, () => {
    const { language, flow, country } = journey.opening;
    const where = [["--lang", language], ["--flow", flow], ["--country", country]].filter(([, value]) => value).flat();
    const chat = ["run", "--quiet", "-p", "amparo-cli", "--bin", "amparo", "--", "chat"];
    const output = execFileSync("cargo", [...chat, "--now", "2026-11-23T12:00:00Z", ...where], {
      cwd: path.resolve(import.meta.dirname, "../.."),
      input: journey.tap.map(({ tap }) => `${tap}\n`).join(""),
      encoding: "utf8",
    });
    const pages = output.split("\n> ").map(plain).filter(Boolean);
    for (const [at, drawn] of play(EDITIONS.WebAssembly, journey).entries()) {
      for (const text of words(drawn)) assert.ok(pages[at].includes(text), `${drawn.id}: \`${text}\` in ${pages[at]}`);
    }
  });
}
