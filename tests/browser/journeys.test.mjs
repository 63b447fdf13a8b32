// Every journey on the page: the person reads the words of the core, and the facts of the journey.

import assert from "node:assert/strict";
import { test } from "node:test";
import { opened, screen, webAssembly } from "../node/support/core.mjs";
import { open, tap, withBrowser } from "./support/browser.mjs";
import { expected, journeys, link, NOW, plain, words } from "./support/journeys.mjs";

withBrowser();

const Guide = await webAssembly();

/** Does on the page what a tap means there: a contact folds out and in again in place. */
async function act(page, id, see, before) {
  const folds = page.locator("summary");
  if (id.startsWith("about-")) await folds.nth(Number(id.slice("about-".length)) - 1).click();
  else if (id === "back" && before.detail) await page.locator("details[open] summary").click();
  else await tap(page, id, see);
}

/** Waits until all of this is read: in danger, what is known is drawn at once and the rest when it has come. */
async function reads(page, phrases, see) {
  const missing = async () => {
    const text = plain(await page.locator(".guide").innerText());
    return phrases.find((phrase) => !text.includes(phrase));
  };
  for (let tries = 0; tries < 40 && (await missing()) !== undefined; tries += 1) await page.waitForTimeout(50);
  assert.equal(await missing(), undefined, see);
}

for (const journey of journeys()) {
  test(journey.name, async () => {
    const { language, flow } = journey.opening;
    const attributes = { lang: language, ...(flow && { flow: link(journey.opening) }) };
    const page = await open({ attributes, prepare: (page) => page.clock.setFixedTime(NOW * 1000) });
    const guide = opened(Guide, language, "", "", `f_${link(journey.opening)}`);
    let drawn = screen(guide, NOW);
    for (const { tap: id, see, read = [], contacts = [] } of expected(journey)) {
      if (id === "leave") {
        // On a page, leaving is more than a cover: there is nothing to go on with.
        await page.locator('.bar [data-choice="leave"]').click();
        await page.waitForURL("about:blank");
        return;
      }
      if (id) {
        await act(page, id, see, drawn);
        guide.tap(id, NOW);
        drawn = screen(guide, NOW);
      }
      await reads(page, [...words(drawn), ...read], see);
      const shown = await page.locator(".card").evaluateAll((cards) => cards.map((card) => card.dataset.contact));
      if (!drawn.detail) assert.deepEqual(shown.slice(0, contacts.length), contacts, see);
      else for (const contact of contacts) assert.ok(shown.includes(contact), `${see}: ${contact}`);
    }
    assert.deepEqual(page.problems, []);
  });
}
