// The pages without scripts: rules of axe and the width of a small phone (opened as files: a folder on a stick must do),
// and the way from the first page to a number in a browser that runs no script. axe itself is one, so it comes to pages
// in a browser that could run more than they have.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { newPage, PHONE, SITE, withBrowser } from "./support/browser.mjs";
import { look } from "./support/look.mjs";
import { written } from "./support/pages.mjs";

withBrowser();

const PAGES = written("browser");
const KINDS = ["index.html", "child/index.html", "teen/papers-and-age.html", "child/help-now.html", "guardian/check-in.html"];
const CONTACTS = ["countries/index.html", "countries/mx.html", "countries/es.html"];
const of = (language, names) => names.map((name) => `${language}/${name}`);

async function looks(kind, names, options) {
  const page = await newPage({ viewport: PHONE, ...options });
  for (const name of names) {
    await page.goto(pathToFileURL(`${PAGES}/${name}`).href);
    await look(page, `static-${kind}-${name.replaceAll(/[/.]/g, "-")}`, "html");
  }
  await page.context().close();
}

test("light", () => looks("light", ["index.html", ...of("es", [...KINDS, ...CONTACTS]), ...of("en", KINDS)], { colorScheme: "light" }));

test("dark, right to left", () => looks("dark", of("ar-XB", [...KINDS, ...CONTACTS]), { colorScheme: "dark" }));

test("forced colours", () => looks("forced", of("es", [...KINDS, ...CONTACTS]), { forcedColors: "active" }));

test("by taps from the first page to a number, under the policy of the strictest partner", async () => {
  const page = await newPage({ viewport: PHONE, javaScriptEnabled: false });
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const tap = (name) => page.getByRole("link", { name, exact: true }).first().click();
  await page.goto(new URL("static/index.html", SITE).href);
  await tap("Español");
  await tap("Tengo de 10 a 13 años");
  await tap("Necesito ayuda ahora");
  await tap("México");
  assert.equal(await page.getByRole("link", { name: "911" }).first().getAttribute("href"), "tel:911");
  assert.ok(requests.every((url) => url.startsWith(SITE)), requests.join("\n"));
  const padding = await page.locator(".card").first().evaluate((card) => getComputedStyle(card).paddingBlockStart);
  assert.notEqual(padding, "0px", "the style is there");
  await tap("Salir rápido");
  assert.equal(await page.title(), "Notas");
  assert.equal((await page.locator("body").innerText()).trim(), "");
});
