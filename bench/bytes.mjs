// What a page loads until the first question, and what it loads after, as the browser saw it on the network.

import zlib from "node:zlib";
import { asked, fresh, launch } from "./support/browser.mjs";
import { row } from "./support/figures.mjs";
import { DEMO, GUIDE, peers, serveAll } from "./support/pages.mjs";
import { brotli } from "./support/server.mjs";

const WIDGET = "/dist/widget/";

/** Paths of all that was fetched, once for each time it was fetched, with whether it was asked for before the question. */
function fetched() {
  const question = window.readyAt ?? window.shownAt;
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const seen = entries.filter((entry) => entry.transferSize > 0);
  return seen.map(({ name, startTime }) => ({ path: new URL(name).pathname, before: startTime < question }));
}

async function load(browser, server, page) {
  const { page: tab, context } = await fresh(browser, page);
  await asked(tab, server.url + page.path);
  await tab.waitForLoadState("networkidle");
  const seen = await tab.evaluate(fetched);
  await context.close();
  const size = (bytes) => [bytes.length, zlib.gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
  // The answer of a stand-in server is no file, and not counted.
  const files = seen.filter(({ path }) => server.bytes(path));
  return files.map(({ path, before }) => ({ path, before, sizes: size(server.bytes(path)) }));
}

const sum = (files) => files.reduce((total, { sizes }) => total.map((bytes, at) => bytes + sizes[at]), [0, 0, 0]);

function explain(files) {
  const ours = files.filter(({ path }) => path.startsWith(WIDGET));
  const list = (wanted) => wanted.forEach(({ path, sizes }) => row(path.replace("/dist/", ""), ...sizes, ""));
  const [first, later] = [ours.filter(({ before }) => before), ours.filter(({ before }) => !before)];
  list(first);
  row("**the guide, until the first question**", ...sum(first), "<= 30000");
  list(later);
  row("**the guide, fetched after it**", ...sum(later), "");
  row("the demo page itself (html, css, js, icon)", ...sum(files.filter((file) => !ours.includes(file))), "");
}

const [browser, server] = [await launch(), await serveAll()];
row("bytes", "raw", "gzip -9", "brotli -q 11", "to reach");
explain(await load(browser, server, DEMO));
for (const page of [GUIDE[0], ...peers()]) {
  const files = await load(browser, server, page);
  row(`until the first question, page included: ${page.name}`, ...sum(files.filter(({ before }) => before)), "");
}
await browser.close();
server.end();
