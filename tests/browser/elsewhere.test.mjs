// Going on with another phone or on Telegram, the plain look, contacts that the site hides.

import assert from "node:assert/strict";
import { test } from "node:test";
import jsQR from "jsqr";
import { open, SITE, tap, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

const links = (page) => page.locator(".handover a").evaluateAll((all) => all.map((link) => link.href));
/** What a camera reads from the first code, as it looks on the page. */
async function read(page) {
  await page.setViewportSize({ width: 320, height: 2000 });
  const png = (await page.locator(".handover svg").first().screenshot({ scale: "css" })).toString("base64");
  const { data, width, height } = await page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))]));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    pen.drawImage(bitmap, 0, 0);
    return { data: [...pen.getImageData(0, 0, bitmap.width, bitmap.height).data], width: bitmap.width, height: bitmap.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

const equip = (page) => page.locator('[data-tool="continue"]').waitFor();

test("a link to the topic opens it in another browser, in its language and country, and is gone from the address", async () => {
  const page = await open({ attributes: { telegram: "guide_bot" } });
  await toMenu(page);
  await tap(page, "rights", "my-rights/until-18");
  await tap(page, "next", "my-rights/same-rights");
  await equip(page);
  await page.locator('[data-tool="continue"]').click();
  const [web, telegram] = await links(page);
  assert.match(telegram, /^https:\/\/t\.me\/guide_bot\?start=s[\w-]{8}$/);
  assert.ok(web.startsWith(`${new URL(SITE).href}#guide=s`), web);
  assert.equal(await page.locator(".handover svg path").count(), 2);
  assert.equal(await read(page), web);
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await read(page), web);
  const other = await open({ prepare: (page) => page.addInitScript((hash) => history.replaceState(null, "", hash), new URL(web).hash) });
  assert.equal(await other.locator(".screen").getAttribute("data-screen"), "my-rights/until-18");
  assert.equal(await other.locator(".guide").getAttribute("lang"), "es");
  assert.equal(new URL(other.url()).hash, "");
  await tap(other, "help", "help-now/first");
  assert.equal(await other.locator(".card bdi").first().textContent(), "911");
});

test("a link made inside the check-in holds no answer", async () => {
  const page = await open({ attributes: { lang: "es", country: "MX", audience: "teen", flow: "check-in" } });
  await equip(page);
  const told = async () => {
    await page.locator('[data-tool="continue"]').click();
    const [link] = await links(page);
    await page.locator('[data-tool="continue"]').click();
    return link;
  };
  const before = await told();
  for (let taps = 0; taps < 4; taps += 1) {
    const id = await page.locator(".screen").getAttribute("data-screen");
    await page.locator(".choices button").first().click();
    await page.waitForFunction((id) => document.querySelector("amparo-guide").shadowRoot.querySelector(".screen").dataset.screen !== id, id);
    if (!(await page.locator(".screen").getAttribute("data-screen")).startsWith("check-in/")) break;
    assert.equal(await told(), before);
  }
});

test("what stands behind #guide= and is no link is a normal start; another page's fragment is left alone", async () => {
  const at = (hash) => open({ prepare: (page) => page.addInitScript((hash) => history.replaceState(null, "", hash), hash) });
  const page = await at("#guide=s!!<b>");
  assert.equal(await page.locator(".screen").getAttribute("data-screen"), "entry/language");
  const other = await at("#chapter-2");
  assert.equal(new URL(other.url()).hash, "#chapter-2");
});

test("the plain look: grey, another title, and back", async () => {
  const page = await open({ attributes: { lang: "es" } });
  await equip(page);
  const title = await page.title();
  await page.locator('[data-tool="discreet"]').click();
  assert.equal(await page.title(), "Notas");
  const colours = () => page.locator('.bar [data-choice="help"]').evaluate((one) => getComputedStyle(one).backgroundColor);
  const [grey] = [await colours()];
  await page.locator('[data-tool="discreet"]').filter({ hasText: "Aspecto normal" }).click();
  assert.equal(await page.title(), title);
  assert.notEqual(await colours(), grey);
  const plain = await open({ attributes: { lang: "en", discreet: "" } });
  assert.equal(await plain.title(), "Notes");
  await plain.evaluate(() => document.querySelector("amparo-guide").remove());
  assert.equal(await plain.title(), title);
});

test("contacts that the site hides are not shown, neither at once nor later", async () => {
  const hide = (body) => ({
    attributes: { lang: "es", country: "MX" },
    prepare: (page) => page.route("**/disabled.json", (route) => route.fulfill({ json: body })),
  });
  const first = async (page) => {
    await tap(page, "es", "entry/welcome");
    await tap(page, "help", "help-now/first");
    return page.locator(".card").first().getAttribute("data-contact");
  };
  const shown = await first(await open(hide([])));
  const page = await open(hide([shown]));
  assert.notEqual(await first(page), shown);
  await page.waitForLoadState("networkidle");
  assert.equal(await page.locator(`[data-contact="${shown}"]`).count(), 0);
  const wrong = await open(hide({ no: "list" }));
  assert.equal(await first(wrong), shown);
  assert.ok(wrong.problems.some((line) => line.includes("disabled.json") && line.includes("list of contact ids")));
});
