// The page around the guide: it learns nothing, breaks nothing, and may hold two guides.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, openAsShipped, tap, withBrowser } from "./support/browser.mjs";

withBrowser();

/** All that a nosy page can listen to. */
function listen() {
  const names = ["click", "pointerdown", "pointerup", "mousedown", "mouseup", "input", "change", "focusin", "focusout", "toggle", "submit", "copy"];
  window.heard = [];
  for (const name of names) {
    addEventListener(name, (event) => {
      const inner = event.composedPath()[0];
      window.heard.push(`${event.type} ${inner.localName} ${event.relatedTarget?.localName ?? ""}`.trim());
    }, { capture: true });
  }
  new MutationObserver((all) => all.forEach((one) => window.heard.push(`change of ${one.target.nodeName}`))).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
}

test("capture listeners, an observer, the selection and the focus tell a page no more than that the guide was used", async () => {
  const page = await openAsShipped({ viewport: { width: 400, height: 900 } });
  await page.evaluate(listen);
  await page.locator("amparo-guide").click({ position: { x: 100, y: 330 } });
  await page.waitForTimeout(300);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+A");
  const { heard, seen } = await page.evaluate(() => {
    const guide = document.querySelector("amparo-guide");
    const rect = guide.getBoundingClientRect();
    const found = document.elementsFromPoint(rect.x + 100, rect.y + 300).map((element) => element.localName);
    return { heard: window.heard, seen: [guide.shadowRoot, document.activeElement.localName, guide.innerText.slice(0, 10), found[0], frames.length, Object.keys(guide).length] };
  });
  assert.deepEqual([...new Set(heard.flatMap((line) => line.split(" ").slice(1)))].filter(Boolean), ["amparo-guide"]);
  assert.deepEqual(seen, [null, "amparo-guide", "", "amparo-guide", 0, 0]);
});

test("hostile styles of the page do not reach inside", async () => {
  const page = await open();
  const look = () =>
    page.locator("h2").evaluate((heading) => {
      const { fontSize, color, letterSpacing, textTransform, lineHeight, visibility, direction } = getComputedStyle(heading);
      return { fontSize, color, letterSpacing, textTransform, lineHeight, visibility, direction };
    });
  const before = await look();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{font-size:60px!important;color:pink!important;letter-spacing:1em!important;text-transform:uppercase!important;" +
        "line-height:3!important;visibility:hidden!important;direction:rtl!important;word-spacing:2em!important}" +
        "button,h2,.screen,.bar{display:none!important}",
    );
    document.adoptedStyleSheets = [sheet];
  });
  assert.deepEqual(await look(), before);
  await tap(page, "es", "entry/welcome");
});

test("two guides on one page: each its own language and place", async () => {
  const page = await open({ viewport: { width: 400, height: 900 } });
  await page.evaluate(async () => {
    const second = document.createElement("amparo-guide");
    second.lang = "es";
    second.id = "second";
    const ready = new Promise((ready) => second.addEventListener("amparo-ready", ready));
    document.querySelector("main").append(second);
    await ready;
  });
  const second = page.locator("#second");
  const first = page.locator("amparo-guide").first();
  await second.locator('[data-choice="skip"]').click();
  await second.locator('[data-screen="entry/welcome"]').waitFor();
  assert.equal(await second.locator(".guide").getAttribute("lang"), "es");
  assert.equal(await first.locator(".guide").getAttribute("lang"), "en");
  assert.notEqual(await first.locator(".screen").getAttribute("data-screen"), "entry/welcome");
  await page.locator("#second").evaluate((guide) => guide.remove());
  await tap(page, "es", "entry/welcome");
});

test("the page's own scripts open and close a guide, ask the screening and list the languages", async () => {
  const page = await open();
  const { advice, tags, refused, left } = await page.evaluate(async () => {
    const { assess, close, locales, open } = await import("/widget/amparo-api.js");
    const guide = open(document.querySelector("main"), { lang: "es", theme: "dark", country: undefined });
    await new Promise((ready) => guide.addEventListener("amparo-ready", ready, { once: true }));
    const attributes = guide.getAttributeNames().join(" ");
    close(guide);
    return {
      advice: await assess({ audience: "teen", country: "MX", indicators: ["no-papers"] }),
      tags: (await locales()).map((locale) => locale.tag),
      refused: await assess({ audience: "parent" }).catch((error) => error.message),
      left: `${attributes} ${guide.isConnected}`,
    };
  });
  assert.deepEqual(tags, ["en", "es"]);
  assert.equal(advice.safe_mode, false);
  assert.ok(advice.contacts.length > 0 && advice.findings.length > 0);
  assert.match(refused, /unknown audience `parent`/);
  assert.equal(left, "lang theme false");
});
