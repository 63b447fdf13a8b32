// The questions on the page: what a tick of danger does, what safe mode leaves, and that no answer touches the network.

import assert from "node:assert/strict";
import { test } from "node:test";
import { focused, open, tap, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

async function toQuestions(page) {
  await toMenu(page);
  await tap(page, "check-in", "check-in/intro");
  await tap(page, "child", "check-in/t0");
}

test("from the first question to a page of the plan nothing is fetched", async () => {
  const page = await open();
  await toQuestions(page);
  await page.waitForLoadState("networkidle");
  const fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  await tap(page, "yes", "check-in/t1");
  await tap(page, "unrelated", "check-in/t2");
  await tap(page, "stop", "check-in/plan");
  await tap(page, "right-to-an-adult", "check-in/plan");
  await tap(page, "more-about", "alone-or-separated/where-to-wait");
  assert.deepEqual(fetched, []);
});

test("a tick of danger brings help at once, with the focus on its heading, and the ticks wait", async () => {
  const page = await open();
  await toQuestions(page);
  await tap(page, "yes", "check-in/t1");
  await tap(page, "nobody", "check-in/t2");
  await tap(page, "skip", "check-in/t3");
  await tap(page, "support", "check-in/t3");
  assert.equal(await focused(page), await page.locator('[data-choice="support"]').textContent(), "after a tick the focus stays where it was");
  await tap(page, "support", "check-in/t3");
  await tap(page, "bed", "help-now/first");
  assert.match(await focused(page), /Ayuda ahora/);
  assert.equal(await page.locator(".card bdi").first().textContent(), "911");
  await tap(page, "go-on", "check-in/t3");
  assert.equal(await page.locator('[data-choice="bed"]').getAttribute("aria-pressed"), "true");
  assert.equal(await page.locator('[data-choice="support"]').getAttribute("aria-pressed"), "false", "taken back");
});

test("not a good moment: an ordinary page, offline too, and Back goes home", async () => {
  const page = await open();
  await toQuestions(page);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await tap(page, "not-really", "my-rights/until-18");
  assert.ok((await page.locator(".screen > p").count()) > 0, "its words are there");
  await tap(page, "back", "entry/home");
});
