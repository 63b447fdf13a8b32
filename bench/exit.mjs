// How long it takes from "leave quickly" until the page is covered, and until that has been painted, with a slow processor.

import { asked, fresh, launch, SLOW_PROCESSOR } from "./support/browser.mjs";
import { row, span } from "./support/figures.mjs";
import { GUIDE, serveAll } from "./support/pages.mjs";

const RUNS = 15;

/** Runs in the page: leaves; milliseconds until nothing of the page is shown, and until that has been painted. */
async function left() {
  const root = document.documentElement;
  const start = performance.now();
  window.find('.bar [data-choice="leave"]').click();
  if (getComputedStyle(root).display !== "none") throw new Error("the page is not covered");
  const covered = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { covered, painted: performance.now() - start };
}

async function once(browser, server) {
  const { page: tab, session, context } = await fresh(browser, GUIDE[0]);
  // The next page does not come: what is measured is the cover.
  await tab.route("**/elsewhere", () => {});
  await tab.addInitScript(() => addEventListener("amparo-ready", (event) => event.target.setAttribute("exit", "/elsewhere")));
  await asked(tab, server.url + GUIDE[0].path);
  await tab.waitForLoadState("networkidle");
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
  const measured = await tab.evaluate(left);
  await context.close();
  return measured;
}

const [browser, server] = [await launch(), await serveAll()];
const runs = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await once(browser, server));
row("leave quickly, processor x4", "covered ms", "painted ms", "min - max", "to reach ms");
const of = (what) => span(runs.map((run) => run[what]), 1);
row("amparo", of("covered")[0], ...of("painted"), "<= 100");
await browser.close();
server.end();
