// The guide on the demo page: a real conversation, and the promises of design section 6 about it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { focused, open, openAsShipped, SITE, tap, throughAlone, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

test("Spanish, 10-13, Mexico, alone: where to wait, whom to ask, real numbers with their source", async () => {
  const page = await open();
  await toMenu(page);
  await throughAlone(page);
  const cards = page.locator(".card");
  assert.ok((await cards.count()) >= 1);
  const hrefs = await page.locator("a.way").evaluateAll((links) => links.map((link) => link.href));
  assert.ok(hrefs.some((href) => /^tel:\+?[\d*#]/.test(href)), String(hrefs));
  for (const source of await page.locator(".card .source").allTextContents()) assert.match(source, /Fuente|fuente/);
  assert.deepEqual(page.problems, []);
});

test("help is one tap away from every screen of the way and shows Mexico's emergency number first", async () => {
  const page = await open();
  await toMenu(page);
  await tap(page, "help", "help-now/first");
  const first = page.locator(".card").first();
  assert.equal(await first.locator("bdi").first().textContent(), "911");
  assert.equal(await first.locator("a.way").first().getAttribute("href"), "tel:911");
  assert.equal(await page.locator('.bar [data-choice="leave"]').isVisible(), true);
  await tap(page, "back", "entry/home");
});

test("help needs no network once the page has come to rest", async () => {
  const page = await open();
  await toMenu(page);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await tap(page, "help", "help-now/first");
  assert.equal(await page.locator(".card bdi").first().textContent(), "911");
});

test("words that cannot be fetched: a kind screen with people to talk to, and the words when the network is back", async () => {
  const page = await open({ prepare: (page) => page.route("**/texts/es/my-rights.bin", (route) => route.abort()) });
  await toMenu(page);
  await page.locator('[data-choice="rights"]').click();
  await page.locator('[data-screen^="my-rights/"]').waitFor();
  assert.notEqual(await page.locator("h2").textContent(), "");
  assert.ok((await page.locator(".card").count()) > 0);
  await page.unroute("**/texts/es/my-rights.bin");
  await page.locator('[data-choice="next"]').click();
  await page.locator('[data-screen="my-rights/same-rights"] h2').waitFor();
  assert.ok((await page.locator(".screen > p").count()) > 0);
});

test("a language whose words cannot be fetched is left again", async () => {
  const page = await open({ prepare: (page) => page.route("**/texts/es/first.bin", (route) => route.abort()) });
  await page.locator('[data-choice="es"]').click();
  await page.locator('[data-screen="entry/welcome"]').waitFor();
  assert.equal(await page.locator(".guide").getAttribute("lang"), "en");
  assert.notEqual(await page.locator("[aria-live]").textContent(), "");
  // Chosen in the list of languages, which then shows the one that is left again.
  const list = page.locator(".top select");
  await list.selectOption("es");
  await page.waitForFunction(() => document.querySelector("amparo-guide").shadowRoot.querySelector(".top select").value === "en");
  assert.equal(await page.locator(".guide").getAttribute("lang"), "en");
});

test("the focus goes to the heading of each new screen, and not before the first tap", async () => {
  const page = await open();
  assert.equal(await focused(page), "");
  await tap(page, "es", "entry/welcome");
  assert.equal(await focused(page), await page.locator("h2").textContent());
  await tap(page, "next", "entry/audience");
  assert.equal(await focused(page), await page.locator("h2").textContent());
});

test("the language changes in place, and the choice of language keeps the focus", async () => {
  const page = await open();
  await toMenu(page);
  await tap(page, "alone", "alone-or-separated/where-to-wait");
  const spanish = await page.locator("h2").textContent();
  await page.locator(".top select").focus();
  await page.locator(".top select").selectOption("en");
  await page.locator('.guide[lang="en"]').waitFor();
  assert.equal(await page.locator(".screen").getAttribute("data-screen"), "alone-or-separated/where-to-wait");
  assert.notEqual(await page.locator("h2").textContent(), spanish);
  const kept = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.localName);
  assert.equal(kept, "select");
});

test("everything can be done by keyboard; the first stop of the Tab key leaves", async () => {
  const page = await open();
  await page.locator("h2").evaluate((heading) => heading.getRootNode().host.previousElementSibling.focus());
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Leave quickly");
  const place = await page.locator(".first").boundingBox();
  assert.ok(place.height >= 44 && place.width >= 44);
});

test("targets are at least 44 pixels high", async () => {
  const page = await open();
  await toMenu(page);
  await tap(page, "help", "help-now/first");
  const heights = await page
    .locator(".guide :is(button:not(.first), select, summary, a)")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0));
  assert.ok(heights.length > 5);
  assert.ok(Math.min(...heights) >= 44, String(heights));
});

test("right to left: direction from the language, numbers left to right, nothing wider than the page", async () => {
  const page = await open({ attributes: { lang: "ar-XB" } });
  await tap(page, "skip", "entry/welcome");
  assert.equal(await page.locator(".guide").getAttribute("dir"), "rtl");
  await tap(page, "next", "entry/audience");
  await tap(page, "child", "entry/country");
  await tap(page, "mx", "entry/home");
  await tap(page, "help", "help-now/first");
  assert.equal(await page.locator(".card bdi").first().evaluate((number) => getComputedStyle(number).direction), "ltr");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test("nothing leaves the site, nothing is stored", async () => {
  const page = await open();
  await toMenu(page);
  await throughAlone(page);
  const origin = new URL(SITE).origin;
  assert.deepEqual(page.requests.filter((url) => new URL(url).origin !== origin), []);
  const state = await page.context().storageState({ indexedDB: true });
  assert.deepEqual(state, { cookies: [], origins: [] });
  assert.equal(await page.evaluate(async () => (await caches.keys()).length + sessionStorage.length), 0);
  assert.equal(new URL(page.url()).hash + new URL(page.url()).search, "");
});

test("the root is closed, the page sees no change inside and learns only that the guide was clicked", async () => {
  const page = await openAsShipped();
  const seen = await page.evaluate(async () => {
    const guide = document.querySelector("amparo-guide");
    const notes = [];
    new MutationObserver((all) => notes.push(...all.map((one) => `change of ${one.target.nodeName}`))).observe(
      document,
      { subtree: true, childList: true, attributes: true, characterData: true },
    );
    document.addEventListener("click", (event) => notes.push(`heard ${event.target.localName}`));
    document.addEventListener("click", (event) => notes.push(event.composedPath()[0].localName), { capture: true });
    window.notes = notes;
    return guide.shadowRoot;
  });
  assert.equal(seen, null);
  await page.locator("amparo-guide").click({ position: { x: 100, y: 330 } });
  assert.deepEqual(await page.evaluate(() => window.notes), ["amparo-guide"]);
});

test("without WebAssembly the same guide runs as plain JavaScript", async () => {
  const page = await open({ prepare: (page) => page.addInitScript(() => delete window.WebAssembly) });
  await toMenu(page);
  await tap(page, "help", "help-now/first");
  assert.equal(await page.locator(".card bdi").first().textContent(), "911");
});

test("missing files: the page's own words stay, and the console says what to change", async () => {
  const page = await open({
    ready: false,
    prepare: (page) => page.route(/structure\.bin|opening/, (route) => route.fulfill({ status: 404 })),
  });
  await page.waitForFunction(() => document.querySelector("amparo-guide").shadowRoot.querySelector("slot"));
  const told = page.problems.some((line) => line.includes("structure.bin answers 404") && line.includes("base"));
  if (!told) await page.waitForEvent("console", (message) => message.text().includes("structure.bin answers 404"));
  assert.match(await page.locator("amparo-guide").innerText(), /needs JavaScript/);
});

test("an error page served in place of a pack is named as such", async () => {
  const { promise: line, resolve: told } = promised();
  await open({
    ready: false,
    prepare: (page) => {
      page.on("console", (message) => message.text().includes("not a pack") && told(message.text()));
      return page.route("**/packs/structure.bin", (route) => route.fulfill({ body: "<!doctype html>Not here" }));
    },
  });
  assert.match(await line, /structure/);
});

/** A promise and what keeps it. */
function promised() {
  let resolve;
  const promise = new Promise((keep) => (resolve = keep));
  return { promise, resolve };
}
