// Leaving quickly: by button, by the first stop of the Tab key, by Shift three times; never by Escape.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, tap, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

/** The address the page went to; where it cannot go, the cover must be there. */
async function left(page) {
  await page.waitForURL("about:blank");
  return page.content();
}

test("the button covers, forgets and leaves, and Back does not bring it back", async () => {
  const page = await open();
  await toMenu(page);
  const before = await page.evaluate(() => history.length);
  await page.locator('.bar [data-choice="leave"]').click();
  assert.doesNotMatch(await left(page), /amparo/);
  assert.equal(await page.evaluate(() => history.length), before);
});

test("Shift three times leaves, with spoken progress", async () => {
  const page = await open();
  await toMenu(page);
  const spoken = page.locator("[aria-live]");
  await page.keyboard.press("Shift");
  assert.match(await spoken.textContent(), /Shift/);
  const one = await spoken.textContent();
  await page.keyboard.press("Shift");
  assert.notEqual(await spoken.textContent(), one);
  await page.keyboard.press("Shift");
  await left(page);
});

test("capital letters, Escape and a slow third press do not leave", async () => {
  const page = await open();
  await toMenu(page);
  for (const key of ["Shift+A", "Shift+B", "Shift+C", "Escape", "Escape", "Escape"]) await page.keyboard.press(key);
  await page.evaluate(() => {
    // Times are those of the events: two presses now, the third six seconds later.
    for (const late of [0, 10, 6000]) {
      const event = new KeyboardEvent("keydown", { key: "Shift" });
      Object.defineProperty(event, "timeStamp", { value: performance.now() + late });
      dispatchEvent(event);
    }
  });
  await tap(page, "help", "help-now/first");
});

test("the cover comes before the navigation, and the address of the partner is used if it is one of the web", async () => {
  const page = await open({ attributes: { exit: "/icon.svg" } });
  await page.evaluate(() => {
    const guide = document.querySelector("amparo-guide");
    const shown = () => getComputedStyle(document.documentElement).display;
    navigation.addEventListener("navigate", () => console.info(shown(), guide.shadowRoot.childElementCount));
  });
  const [atNavigation] = await Promise.all([
    page.waitForEvent("console", (message) => message.type() === "info"),
    page.waitForURL("**/icon.svg"),
    page.locator('.bar [data-choice="leave"]').click(),
  ]);
  assert.equal(atNavigation.text(), "none 0");
  const script = await open({ attributes: { exit: "javascript:document.title='x'" } });
  await script.locator('.bar [data-choice="leave"]').click();
  await left(script);
});
