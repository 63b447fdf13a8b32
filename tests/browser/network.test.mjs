// What a server and the page around the guide can know: that the guide was opened, and not where the person went.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, tap, throughAlone, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

/** Waits until nothing has been asked for in a while: slower machines fetch with pauses. */
async function rest(page) {
  let before;
  do {
    before = page.requests.length;
    await page.waitForTimeout(700);
  } while (page.requests.length > before);
}

test("once the page has come to rest, no tap on the way causes a request, offline or not", async () => {
  const page = await open();
  await toMenu(page);
  await rest(page);
  const [requests, timings] = [page.requests.length, () => page.evaluate(() => performance.getEntriesByType("resource").length)];
  const before = await timings();
  await throughAlone(page);
  await tap(page, "home", "entry/home");
  await tap(page, "rights", "my-rights/until-18");
  await tap(page, "help", "help-now/first");
  await tap(page, "home", "entry/home");
  for (const id of await page.locator(".choices [data-choice]").evaluateAll((all) => all.map((one) => one.dataset.choice))) {
    await page.locator(`.choices [data-choice="${id}"]`).click();
    await page.locator('[data-screen="entry/home"]').waitFor({ state: "detached" });
    assert.equal(await page.locator(".screen").getAttribute("aria-busy"), null, id);
    if (await page.locator('.ways [data-choice="home"]').count()) await tap(page, "home", "entry/home");
    else await tap(page, "back", "entry/home");
  }
  assert.deepEqual(page.requests.slice(requests), []);
  assert.equal(await timings(), before);
});

test("what is fetched beforehand comes one at a time, help first, and is the same for whoever it is", async () => {
  const asked = async (audience) => {
    const page = await open({ attributes: { lang: "es", country: "MX", audience } });
    await rest(page);
    return page.requests.filter((url) => url.endsWith(".bin")).map((url) => new URL(url).pathname);
  };
  const [child, guardian] = [await asked("child"), await asked("guardian")];
  assert.deepEqual(child, guardian);
  assert.equal(child.length, new Set(child).size);
  const at = (name) => child.findIndex((path) => path.includes(name));
  assert.ok(at("texts/es/help-now") < at("texts/es/my-rights"));
  assert.ok(at("contacts/help") < at("texts/es/my-rights"));
  assert.equal(at("texts/es/bot"), -1);
  assert.equal(at("texts/es/facts-us"), -1);
});
