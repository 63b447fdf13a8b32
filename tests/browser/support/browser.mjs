// Opens the demo page in Chromium, as a person or as a site owner would see it.
// The guide's root is closed; `open` lets tests look inside by a script that runs before the page, `openAsShipped` does not.

import { after, before } from "node:test";
import { chromium } from "playwright-core";

export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const SITE = process.env.AMPARO_URL ?? "http://127.0.0.1:8080/";
export const PHONE = { width: 320, height: 640 };

let browser;

/** Starts one browser for the tests of a file, with flags of its own. */
export function withBrowser(...flags) {
  before(async () => {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
  });
  after(() => browser.close());
}

/** An empty page of a context of its own. */
export async function newPage(context) {
  return (await browser.newContext(context)).newPage();
}

/** A page with the guide as partners get it: its root is closed. */
export async function openAsShipped(options = {}) {
  const { attributes = {}, ready = true, prepare, site = SITE, ...context } = options;
  const page = await newPage({ viewport: PHONE, ...context });
  page.requests = [];
  page.problems = [];
  page.on("request", (request) => page.requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
  page.on("pageerror", (error) => page.problems.push(String(error)));
  await page.addInitScript(watch, attributes);
  await prepare?.(page);
  await page.goto(site);
  if (ready) await page.waitForFunction(() => window.ready);
  return page;
}

/** The same page with the root of the guide open to the tests. */
export function open(options = {}) {
  const prepare = async (page) => {
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: "open" });
      };
    });
    await options.prepare?.(page);
  };
  return openAsShipped({ ...options, prepare });
}

/** Runs in the page: notes the event, and gives the element its attributes before it wakes up. */
function watch(attributes) {
  addEventListener("amparo-ready", () => (window.ready = true));
  new MutationObserver((_, observer) => {
    const guide = document.querySelector("amparo-guide");
    if (!guide) return;
    for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Taps a choice by its id and waits for the screen of this id. */
export async function tap(page, choice, screen) {
  await page.locator(`[data-choice="${choice}"]`).first().click();
  await page.locator(`[data-screen="${screen}"]`).waitFor();
}

/** Spanish, 10 to 13 years, Mexico: to the menu. */
export async function toMenu(page, language = "es") {
  await tap(page, language, "entry/welcome");
  await tap(page, "next", "entry/audience");
  await tap(page, "child", "entry/country");
  await tap(page, "mx", "entry/home");
}

/** From the menu through "I am alone" to its last screen. */
export async function throughAlone(page) {
  await tap(page, "alone", "alone-or-separated/where-to-wait");
  for (const step of ["who-is-safer", "card", "what-adults-owe", "with-relatives", "siblings", "call"]) {
    await tap(page, "next", `alone-or-separated/${step}`);
  }
}

/** Where the focus is, as text. */
export function focused(page) {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? "");
}
