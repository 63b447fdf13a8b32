// A reader whose browser writes letters twice as large: everything grows with them and nothing is cut off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, tap, toMenu, withBrowser } from "./support/browser.mjs";
import { tour } from "./support/look.mjs";

withBrowser("--blink-settings=defaultFontSize=32");

test("letters twice as large", async () => {
  const page = await open({ bypassCSP: true });
  const size = () => page.locator(".guide").evaluate((guide) => getComputedStyle(guide).fontSize);
  assert.equal(await size(), "32px");
  await tour(page, "large", "es");
  assert.equal(await size(), "32px");
});

/** Words of headings and choices that stand on two lines. */
function broken() {
  const guide = document.querySelector("amparo-guide").shadowRoot;
  const texts = [...guide.querySelectorAll("h2, .choices button")].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  const words = texts.flatMap((text) => [...text.data.matchAll(/\S+/g)].map((word) => ({ text, word })));
  const lines = ({ text, word }) => {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  };
  return words.filter((place) => lines(place) > 1).map(({ word }) => word[0]);
}

for (const language of ["en", "es"]) {
  test(`no word of a choice is broken, beside its picture or its tick: ${language}`, async () => {
    const page = await open({ bypassCSP: true });
    await toMenu(page, language);
    assert.deepEqual(await page.evaluate(broken), []);
    await tap(page, "check-in", "check-in/intro");
    await tap(page, "child", "check-in/t0");
    const ticks = page.locator(".choices [aria-pressed]");
    for (let at = 1; (await ticks.count()) === 0; at += 1) await tap(page, "skip", `check-in/t${at}`);
    for (const tick of await ticks.all()) await tick.click();
    assert.ok((await page.locator(".choices [aria-pressed=true]").count()) > 0);
    assert.deepEqual(await page.evaluate(broken), []);
  });
}
