// How long it takes from a tap until the next screen has been painted, with a slow processor.

import { asked, fresh, launch, SLOW_PROCESSOR } from "./support/browser.mjs";
import { row, span } from "./support/figures.mjs";
import { GUIDE, peers, serveAll } from "./support/pages.mjs";

const RUNS = 5;
/** Spanish, ten to thirteen years, Mexico. */
const SETTINGS = ["es", "next", "child", "mx"];
/** From the menu through "I am alone", to help. */
const WAY = ["alone", "next", "next", "next", "next", "next", "next", "help"];
/** From the menu to the questions of the check-in. */
const TO_QUESTIONS = ["check-in", "child"];
/** Questions as short as those of the peers. */
const QUESTIONS = ["yes", "relative", "skip", "skip", "skip", "skip", "skip"];
/** How many questions of a peer are answered: as many as all of them ask. */
const ANSWERS = 7;

/** Runs in the page: what `timed` needs. */
function prepare() {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
  /** After the next frame has been painted. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      });
    });
  /** Milliseconds from a click until what `mark` gives has changed, and until that has been painted. */
  window.timed = async (button, mark) => {
    const before = mark();
    const start = performance.now();
    button.click();
    while (mark() === before) await new Promise((resolve) => setTimeout(resolve));
    const changed = performance.now() - start;
    await painted();
    const shown = performance.now() - start;
    await pause();
    return { changed, shown };
  };
  window.pause = pause;
}

async function taps(ids) {
  const screen = () => window.find(".screen");
  const measured = [];
  for (const id of ids) {
    const button = window.find(`[data-choice="${id}"]`);
    if (!button) throw new Error(`no choice ${id} on ${screen().dataset.screen}`);
    measured.push(await window.timed(button, screen));
  }
  return measured;
}

/**
 * Runs in the page, at the menu: what the browser needs for the words of these screens alone, in elements without core,
 * styles, pictures and focus.
 */
async function words(ids) {
  const parts = "p, h2, h3, li, button, a, summary";
  const screens = [];
  for (const id of ids) {
    window.find(`[data-choice="${id}"]`).click();
    await window.pause();
    const all = [...window.find(".screen").querySelectorAll(parts)].filter((part) => !part.querySelector(parts));
    screens.push(all.map((part) => [part.localName === "button" ? "button" : "p", part.textContent]));
  }
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const measured = [];
  for (const screen of screens) {
    const button = document.createElement("button");
    button.onclick = () => {
      const elements = screen.map(([name, text]) => Object.assign(document.createElement(name), { textContent: text }));
      const next = document.createElement("div");
      next.append(...elements);
      root.replaceChildren(next);
    };
    measured.push(await window.timed(button, () => root.firstChild));
  }
  return measured;
}

async function answers({ question, next, count }) {
  const title = () => window.find(question)?.textContent.trim();
  const measured = [];
  while (measured.length < count) {
    window.find("input[type=radio]").click();
    await window.pause();
    measured.push(await window.timed(window.find(next), title));
  }
  return measured;
}

async function opened(browser, server, page) {
  const { page: tab, session, context } = await fresh(browser, page);
  await asked(tab, server.url + page.path);
  await tab.waitForLoadState("networkidle");
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
  await tab.evaluate(prepare);
  return { tab, context };
}

function print(name, measured, reach) {
  const of = (what) => span(measured.map((tap) => tap[what]), 1);
  row(name, measured.length, of("changed")[0], ...of("shown"), reach);
}

async function measureGuide(browser, server) {
  const [first, again, bare] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    const { tab, context } = await opened(browser, server, GUIDE[0]);
    first.push(...(await tab.evaluate(taps, [...SETTINGS, ...WAY])));
    await tab.evaluate(taps, ["home"]);
    again.push(...(await tab.evaluate(taps, WAY)));
    await tab.evaluate(taps, ["home"]);
    bare.push(...(await tab.evaluate(words, WAY)));
    await context.close();
  }
  print("amparo, second time on the way", again, "<= 12");
  print("amparo, first time on the way", first, "");
  print("the words of these screens alone, without core and styles", bare, "");
}

async function measureQuestions(browser, server) {
  const measured = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { tab, context } = await opened(browser, server, GUIDE[0]);
    await tab.evaluate(taps, [...SETTINGS, ...TO_QUESTIONS]);
    measured.push(...(await tab.evaluate(taps, QUESTIONS)));
    await context.close();
  }
  print("amparo, questions of the check-in", measured, "<= 12");
}

async function measurePeer(browser, server, page) {
  const measured = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { tab, context } = await opened(browser, server, page);
    measured.push(...(await tab.evaluate(answers, { ...page, count: ANSWERS })));
    await context.close();
  }
  print(page.name, measured, "");
}

const [browser, server] = [await launch(), await serveAll()];
row("tap to next screen, processor x4", "taps", "changed ms", "painted ms", "min - max", "to reach ms");
await measureGuide(browser, server);
await measureQuestions(browser, server);
for (const page of peers().filter(({ next }) => next)) await measurePeer(browser, server, page);
await browser.close();
server.end();
