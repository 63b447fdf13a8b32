// Looks at screens as people with different eyes do: axe for the rules, pictures for people to look at.

import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PHONE, tap, toMenu } from "./browser.mjs";

export const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SHOTS = path.resolve(import.meta.dirname, "../../../target/screenshots");
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Looks at the screen at hand (the guide, or all of the page) with axe and takes its picture. */
export async function look(page, name, root = "amparo-guide") {
  await mkdir(SHOTS, { recursive: true });
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
  await page.screenshot({ path: path.join(SHOTS, `${name}-full.png`), fullPage: true });
  // As high as it takes: what the bar covers for a moment, until one scrolls, is not too small.
  const height = await page.evaluate(() => Math.max(4000, document.documentElement.scrollHeight));
  await page.setViewportSize({ ...PHONE, height });
  await page.evaluate(AXE);
  const found = await page.evaluate(async ({ root, tags }) => {
    const { violations } = await window.axe.run(root, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.flat().join(" ")).join(", ")}`);
  }, { root, tags: TAGS });
  assert.deepEqual(found, [], name);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is too wide`);
  await page.setViewportSize(PHONE);
}

/** One screen of each shape: list of languages, menu, text, card to show, contacts, question, ticks, plan, offer, why. */
export async function tour(page, name, language) {
  await look(page, `${name}-languages`);
  await toMenu(page, language);
  await look(page, `${name}-menu`);
  await tap(page, "alone", "alone-or-separated/where-to-wait");
  await look(page, `${name}-text`);
  await tap(page, "next", "alone-or-separated/who-is-safer");
  await tap(page, "next", "alone-or-separated/card");
  await look(page, `${name}-card`);
  await tap(page, "help", "help-now/first");
  await page.locator("details").first().evaluate((details) => (details.open = true));
  await look(page, `${name}-help`);
  await tap(page, "home", "entry/home");
  await tap(page, "check-in", "check-in/intro");
  await tap(page, "child", "check-in/t0");
  await look(page, `${name}-question`);
  await tap(page, "yes", "check-in/t1");
  await tap(page, "skip", "check-in/t2");
  await tap(page, "skip", "check-in/t3");
  await tap(page, "support", "check-in/t3");
  await look(page, `${name}-ticks`);
  await tap(page, "stop", "check-in/plan");
  await look(page, `${name}-plan`);
  await tap(page, "access-needs", "check-in/plan");
  await look(page, `${name}-offer`);
  await tap(page, "why", "check-in/plan");
  await look(page, `${name}-why`);
}
