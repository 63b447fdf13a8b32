// What a screen reader is given, on a screen of each shape, is what was read through before: `tests/browser/aria/`.
// After a change that is meant: `UPDATE_ARIA=1`, and read the difference as somebody who cannot see the page.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { open, tap, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

const KEPT = path.resolve(import.meta.dirname, "aria");

async function same(page, name) {
  await page.locator('[data-tool="discreet"]').waitFor();
  // The tools get their labels once the screen has been painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const heard = `${await page.locator(".guide").ariaSnapshot()}\n`;
  const file = path.join(KEPT, `${name}.yml`);
  if (process.env.UPDATE_ARIA) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(file, heard);
  }
  assert.equal(heard, await readFile(file, "utf8"), name);
}

test("language, menu, text, card, help, question, ticks and plan, in Spanish", async () => {
  // The day of the desk research: what depends on the hour or the date stays as it was.
  const prepare = (page) => page.clock.setFixedTime(new Date("2026-11-23T12:00:00Z"));
  const page = await open({ attributes: { lang: "es" }, prepare });
  await same(page, "languages");
  await toMenu(page);
  await same(page, "menu");
  await tap(page, "alone", "alone-or-separated/where-to-wait");
  await same(page, "text");
  await tap(page, "next", "alone-or-separated/who-is-safer");
  await tap(page, "next", "alone-or-separated/card");
  await same(page, "card");
  await tap(page, "help", "help-now/first");
  await same(page, "help");
  await tap(page, "home", "entry/home");
  await tap(page, "check-in", "check-in/intro");
  await tap(page, "child", "check-in/t0");
  await same(page, "question");
  await tap(page, "yes", "check-in/t1");
  await tap(page, "skip", "check-in/t2");
  await tap(page, "skip", "check-in/t3");
  await tap(page, "support", "check-in/t3");
  await same(page, "ticks");
  await tap(page, "stop", "check-in/plan");
  await same(page, "plan");
});
