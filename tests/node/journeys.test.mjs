// Every journey in both editions of the built core, and the words of the core against those of the terminal.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expected, journeys, link, NOW, plain, words } from "../browser/support/journeys.mjs";
import { printed } from "../browser/support/tool.mjs";
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
    const taps = journey.tap.map(({ tap }) => `${tap}\n`).join("");
    const output = printed(["chat", "--now", "2026-11-23T12:00:00Z", ...where], taps);
    const pages = output.split("\n> ").map(plain).filter(Boolean);
    for (const [at, drawn] of play(EDITIONS.WebAssembly, journey).entries()) {
      for (const text of words(drawn)) assert.ok(pages[at].includes(text), `${drawn.id}: \`${text}\` in ${pages[at]}`);
    }
  });
}
