// The first screens that are drawn beforehand are those that the core draws, from whichever way they are reached.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NOW } from "../browser/support/journeys.mjs";
import { built, opened, screen, webAssembly } from "./support/core.mjs";

const Guide = await webAssembly();

/** Every way through an opening, as lists of taps, each with the screen it leads to. */
function ways(opening) {
  const found = [];
  const walk = (at, taps) => {
    const { screen, ways } = opening.states[at];
    found.push({ taps, screen: opening.screens[screen] });
    for (const [id, next] of Object.entries(ways)) walk(next, [...taps, id]);
  };
  walk(opening.start, []);
  return found;
}

function compare(name, language, country) {
  const opening = JSON.parse(built(`opening/${name}.json`).toString());
  const found = ways(opening);
  for (const { taps, screen: drawn } of found) {
    const guide = opened(Guide, language, country);
    let last = screen(guide, NOW);
    for (const id of taps) {
      guide.tap(id, NOW);
      last = screen(guide, NOW);
    }
    assert.deepEqual(drawn, last, `${name}: ${taps.join(" ")}`);
    guide.free();
  }
  const guide = opened(Guide, language, country);
  screen(guide, NOW);
  for (const [id, text] of Object.entries(opening.texts)) assert.equal(text, guide.text(id), id);
  assert.deepEqual(opening.locales, guide.locales());
  guide.free();
  return found.map(({ screen }) => screen.id);
}

test("in each language, without a country", () => {
  for (const language of ["en", "es", "ar-XB"]) {
    const reached = new Set(compare(language, language, ""));
    for (const id of ["entry/language", "entry/welcome", "entry/audience", "entry/country", "entry/home", "help-now/where"]) {
      assert.ok(reached.has(id), `${language}: ${id}`);
    }
  }
});

test("in countries: help is that country's", () => {
  for (const country of ["mx", "us", "es", "de", "ht"]) {
    const reached = new Set(compare(`es-${country}`, "es", country));
    assert.ok(reached.has("entry/country"), country);
    assert.ok(reached.has("help-now/first"), country);
  }
});
