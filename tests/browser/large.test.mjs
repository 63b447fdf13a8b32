// A reader whose browser writes letters twice as large: everything grows with them and nothing is cut off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, withBrowser } from "./support/browser.mjs";
import { tour } from "./support/look.mjs";

withBrowser("--blink-settings=defaultFontSize=32");

test("letters twice as large", async () => {
  const page = await open({ bypassCSP: true });
  const size = () => page.locator(".guide").evaluate((guide) => getComputedStyle(guide).fontSize);
  assert.equal(await size(), "32px");
  await tour(page, "large", "es");
  assert.equal(await size(), "32px");
});
