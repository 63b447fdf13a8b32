// The tools under a screen: other words, reading aloud with a voice of the device, the screen on paper.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { open, tap, toMenu, withBrowser } from "./support/browser.mjs";

withBrowser();

const SHOTS = path.resolve(import.meta.dirname, "../../target/screenshots");
const tool = (page, name) => page.locator(`[data-tool="${name}"]`);
const body = (page) => page.locator(".screen").innerText();

/** A device with these voices, which notes what is said. */
const voices = (...list) => (page) =>
  page.addInitScript((list) => {
    window.said = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => list,
      speak: (utterance) => window.said.push([utterance.lang, utterance.text]),
      cancel: () => window.said.push("silence"),
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
  }, list);

const LOCAL = { lang: "es-MX", localService: true };

async function toText(page) {
  await toMenu(page);
  await tap(page, "alone", "alone-or-separated/where-to-wait");
}

test("easier words and back: the same place, the same choices, and the focus stays", async () => {
  const page = await open();
  await toText(page);
  const own = await body(page);
  const choices = () => page.locator("[data-choice]").evaluateAll((all) => all.map((one) => one.dataset.choice));
  const offered = await choices();
  assert.equal(await tool(page, "words").innerText(), "Palabras más fáciles");
  await tool(page, "words").click();
  assert.notEqual(await body(page), own);
  assert.deepEqual(await choices(), offered);
  assert.equal(await page.locator(".screen").getAttribute("data-screen"), "alone-or-separated/where-to-wait");
  await tool(page, "words").filter({ hasText: "Más detalles" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.dataset.tool), "words");
  await tool(page, "words").click();
  assert.equal(await body(page), own);
});

test("the youngest can be told more, teenagers less, adults have their own words", async () => {
  const at = async (audience) => {
    const page = await open({ attributes: { lang: "en", country: "MX", audience, flow: "alone-or-separated" } });
    await tool(page, "print").waitFor();
    return tool(page, "words").innerText();
  };
  assert.equal(await at("young"), "Tell me more");
  assert.equal(await at("teen"), "Easier words");
  assert.equal(await at("guardian"), "");
});

test("who turns out to be six to nine reads their own words, whatever was asked for before", async () => {
  const page = await open({ attributes: { lang: "en", country: "MX", flow: "alone-or-separated" } });
  await tool(page, "words").click();
  const easier = await body(page);
  await page.locator("amparo-guide").evaluate((guide) => guide.setAttribute("audience", "young"));
  assert.equal(await body(page), easier);
  assert.equal(await tool(page, "words").innerText(), "Tell me more");
});

test("reading aloud: a voice of the device for this language, silent at once on the next screen and on leaving", async () => {
  const page = await open({ prepare: voices({ lang: "es-ES", localService: false }, LOCAL) });
  await toText(page);
  await tool(page, "read").click();
  const said = await page.evaluate(() => window.said);
  assert.equal(said[0][1], await page.locator("h2").innerText());
  assert.ok(said.length > 2);
  assert.deepEqual([...new Set(said.map(([language]) => language))], ["es-MX"]);
  assert.equal(await tool(page, "read").innerText(), "Parar la lectura");
  await tap(page, "next", "alone-or-separated/who-is-safer");
  assert.equal(await page.evaluate(() => window.said.at(-1)), "silence");
  await tool(page, "read").filter({ hasText: "Leer en voz alta" }).click();
  await page.evaluate(() => document.querySelector("amparo-guide").remove());
  assert.equal(await page.evaluate(() => window.said.at(-1)), "silence");
});

test("without a voice of the device for the language there is no button", async () => {
  for (const list of [[], [{ lang: "es-MX", localService: false }], [{ lang: "fr-FR", localService: true }]]) {
    const page = await open({ prepare: voices(...list) });
    await toText(page);
    await tool(page, "print").waitFor();
    assert.equal(await tool(page, "read").isVisible(), false, JSON.stringify(list));
  }
});

test("on paper: the guide alone, with the line about the draft and all numbers, and no buttons", async () => {
  const page = await open();
  await toMenu(page);
  await tap(page, "help", "help-now/first");
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await tool(page, "print").click();
  assert.equal(await page.evaluate(() => window.printed), true);
  await page.emulateMedia({ media: "print" });
  for (const seen of [".draft", "h2", ".card bdi", ".handover svg"]) assert.ok(await page.locator(seen).first().isVisible(), seen);
  for (const gone of [".bar", ".top", ".choices", ".tools button"]) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  assert.equal(await page.locator("h1").isVisible(), false);
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, "print-help.png"), fullPage: true });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  assert.equal(await page.locator("h1").isVisible(), true);
});
