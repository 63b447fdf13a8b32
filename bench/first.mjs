// How long it takes from opening a page to its first question, on a slow network with a slow processor.

import { asked, fresh, launch, SLOW, SLOW_PROCESSOR } from "./support/browser.mjs";
import { row, span } from "./support/figures.mjs";
import { DEMO, GUIDE, peers, serveAll } from "./support/pages.mjs";

const RUNS = 7;

/** Runs in the page: taps "help" at once; milliseconds from the navigation until the numbers are painted. */
async function helped() {
  window.find('[data-choice="help"]').click();
  while (!window.find(".screen .card")) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now();
}

async function once(browser, server, page) {
  const { page: tab, session, context } = await fresh(browser, { ...page, network: SLOW, processor: SLOW_PROCESSOR });
  let wire = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (wire += encodedDataLength));
  await asked(tab, server.url + page.path);
  const measured = await tab.evaluate(() => ({ ready: window.readyAt, shown: window.shownAt }));
  const loaded = wire / 1000;
  const help = page.ours ? await tab.evaluate(helped) : undefined;
  await context.close();
  return { ...measured, wire: loaded, help };
}

async function measure(browser, server, page) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await once(browser, server, page));
  const of = (what) => runs.map((run) => run[what]);
  const [ready] = page.ours ? span(of("ready")) : [""];
  const [wire] = span(of("wire"), 1);
  const [help] = page.ours ? span(of("help")) : [""];
  row(page.name, ready, ...span(of("shown")), wire, help, page.ours ? "<= 1500" : "");
}

const [browser, server] = [await launch(), await serveAll()];
row("400 kbit/s, 400 ms, processor x4", "amparo-ready ms", "question painted ms", "min - max", "kB on the wire", "help tapped at once, painted ms", "to reach ms");
for (const page of [DEMO, ...GUIDE, ...peers()]) await measure(browser, server, page);
await browser.close();
server.end();
