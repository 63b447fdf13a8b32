// The first screens, which are drawn when the guide is built: shown and answered before the core has come.

import assert from "node:assert/strict";
import { test } from "node:test";
import { focused, open, tap, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

const CORE = "**/widget/amparo.wasm";

/** A page whose core does not come until `release` is called. */
async function waiting(options = {}) {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  const prepare = (page) => page.route(CORE, (route) => gate.then(() => route.continue()));
  return { page: await open({ attributes: { lang: "es" }, prepare, ...options }), release };
}

test("language, age and country are asked and answered before the core has come, and it goes on from there", async () => {
  const { page, release } = await waiting();
  await toMenu(page);
  assert.equal(await focused(page), await page.locator("h2").textContent());
  const menu = await page.locator(".screen").innerText();
  await page.locator('[data-choice="alone"]').click();
  await page.locator('.screen[aria-busy="true"]').waitFor();
  assert.equal(await page.locator("[aria-live]").textContent(), "Un momento…");
  release();
  await page.locator('[data-screen="alone-or-separated/where-to-wait"]').waitFor();
  await tap(page, "back", "entry/home");
  assert.equal(await page.locator(".screen").innerText(), menu);
  await tap(page, "help", "help-now/first");
  assert.equal(await page.locator(".card bdi").first().textContent(), "911");
  assert.deepEqual(page.problems, []);
});

test("help waits for nothing: numbers without a country, and those of a page that names one", async () => {
  const { page } = await waiting();
  await tap(page, "help", "help-now/where");
  assert.ok((await page.locator(".card a.way").count()) > 0);
  const { page: mexican } = await waiting({ attributes: { lang: "es", country: "MX" } });
  await tap(mexican, "es", "entry/welcome");
  await tap(mexican, "help", "help-now/first");
  assert.equal(await mexican.locator(".card bdi").first().textContent(), "911");
});

test("what somebody reads and holds is left alone when the core comes", async () => {
  const { page, release } = await waiting();
  await tap(page, "es", "entry/welcome");
  await page.evaluate(() => (window.before = document.querySelector("amparo-guide").shadowRoot.querySelector(".screen")));
  release();
  await page.waitForLoadState("networkidle");
  assert.ok(await page.evaluate(() => window.before.isConnected));
  await tap(page, "next", "entry/audience");
});

test("a core that cannot be had: the screen stays and says so, and the next tap tries again", async () => {
  let refused = 0;
  const prepare = async (page) => {
    for (const file of [CORE, "**/widget/amparo-plain.js"]) await page.route(file, (route) => ((refused += 1), route.abort()));
  };
  const { page } = await waiting({ prepare });
  await toMenu(page);
  await page.locator('[data-choice="alone"]').click();
  await page.waitForFunction(() => document.querySelector("amparo-guide").shadowRoot.querySelector("[aria-live]").textContent !== "");
  assert.equal(await page.locator(".screen").getAttribute("data-screen"), "entry/home");
  await page.locator('.screen[aria-busy="false"]').waitFor();
  const before = refused;
  await page.locator('[data-choice="alone"]').click();
  await page.waitForTimeout(500);
  assert.ok(refused > before);
  await page.unroute(CORE);
  await tap(page, "alone", "alone-or-separated/where-to-wait");
});

test("leaving works before the core has come, and what comes later is not shown", async () => {
  const { page, release } = await waiting();
  await tap(page, "es", "entry/welcome");
  await page.locator('.bar [data-choice="leave"]').click();
  await page.waitForURL("about:blank");
  release();
});

test("the age of the reader or a topic named by the page waits for the core", async () => {
  const { page, release } = await waiting({ ready: false, attributes: { lang: "es", audience: "teen", flow: "my-rights" } });
  await page.waitForLoadState("load");
  assert.equal(await page.evaluate(() => window.ready), undefined);
  assert.equal(await page.locator(".screen").count(), 0);
  release();
  await page.locator('[data-screen^="my-rights/"]').waitFor();
});
