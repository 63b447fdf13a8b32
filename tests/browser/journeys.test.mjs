// Every journey on the page: the person reads the words of the core, and the facts of the journey.

import assert from "node:assert/strict";
import { test } from "node:test";
import { opened, screen, webAssembly } from "../node/support/core.mjs";
import { open, tap, withBrowser } from "./support/browser.mjs";
import { expected, journeys, link, NOW, plain, words } from "./support/journeys.mjs";

withBrowser();

const Guide = await webAssembly();

for (const journey of journeys()) {
  test(journey.name, async () => {
    const { language, flow } = journey.opening;
    const attributes = { lang: language, ...(flow && { flow: link(journey.opening) }) };
    const page = await open({ attributes, prepare: (page) => page.clock.setFixedTime(NOW * 1000) });
    const guide = opened(Guide, language, "", "", `f_${link(journey.opening)}`);
    for (const { tap: id, see, read = [], contacts = [] } of expected(journey)) {
      if (id) {
        await tap(page, id, see);
        guide.tap(id, NOW);
      }
      const drawn = screen(guide, NOW);
      const text = plain(await page.locator(".guide").innerText());
      for (const phrase of [...words(drawn), ...read]) assert.ok(text.includes(phrase), `${see}: ${phrase} in ${text}`);
      const shown = await page.locator(".card").evaluateAll((cards) => cards.map((card) => card.dataset.contact));
      assert.deepEqual(shown.slice(0, contacts.length), contacts, see);
    }
    assert.deepEqual(page.problems, []);
  });
}
