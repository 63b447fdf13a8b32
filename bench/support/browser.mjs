// Opens pages in Chromium as on a slow phone with a slow network, each in a browser context that has seen nothing before.

import { chromium } from "playwright-core";
import { FLAGS } from "../../tests/browser/support/browser.mjs";

/** 400 kbit/s and 400 ms: the network that the targets speak of. */
export const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** A processor a quarter as fast as this one. */
export const SLOW_PROCESSOR = 4;

const PATIENCE_MS = 60_000;

/** Starts the browser. */
export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

/**
 * A fresh page that notes when the guide says that it is ready (`readyAt`) and when the first element that matches
 * `question` has been painted (`shownAt`), wherever in the page it is. A page that complains is no measurement.
 */
export async function fresh(browser, { question, network, processor = 1 }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(String(error)));
  await session.send("Network.enable");
  if (network) await session.send("Network.emulateNetworkConditions", network);
  if (processor > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: processor });
  await page.addInitScript(watch, question);
  return { page, session, context };
}

/** Waits for the first question; fails with what the page complained about. */
export async function asked(page, url) {
  await page.goto(url, { waitUntil: "commit", timeout: PATIENCE_MS });
  const shown = page.waitForFunction(() => window.shownAt, null, { timeout: PATIENCE_MS });
  await shown.catch((error) => {
    throw new Error(`${url}: no question: ${page.problems.join("; ") || error}`);
  });
}

/** Runs in the page, before it. Closed roots are opened: only the measurement looks inside. */
function watch(question) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: "open" });
  };
  window.find = (selector, root = document) => {
    const found = root.querySelector(selector);
    if (found) return found;
    const hosts = [...root.querySelectorAll("*")].filter((element) => element.shadowRoot);
    return hosts.map((host) => window.find(selector, host.shadowRoot)).find(Boolean);
  };
  addEventListener("amparo-ready", () => (window.readyAt ??= performance.now()));
  const look = () => {
    const found = document.body && window.find(question);
    const visible = found?.textContent.trim() && found.getBoundingClientRect().height > 0;
    requestAnimationFrame(visible ? () => (window.shownAt = performance.now()) : look);
  };
  requestAnimationFrame(look);
}
