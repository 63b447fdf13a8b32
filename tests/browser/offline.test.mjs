// The service worker, where a partner opts in: the next visit without a network, a build as a whole or not at all.

import assert from "node:assert/strict";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { after, before, test } from "node:test";
import { open, tap, withBrowser } from "./support/browser.mjs";

const DIST = process.env.AMPARO_DIST ?? path.resolve(import.meta.dirname, "../../dist");
const SITE = path.resolve(import.meta.dirname, "../../target/offline-site");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };

withBrowser();

let server;
let url;

before(async () => {
  await rm(SITE, { recursive: true, force: true });
  await cp(DIST, SITE, { recursive: true });
  await cp(path.join(SITE, "widget/amparo-worker.js"), path.join(SITE, "worker.js"));
  server = createServer(async (request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.replace(/\/$/, "/index.html");
    const body = await readFile(path.join(SITE, name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[path.extname(name)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${server.address().port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const kept = (page) => page.evaluate(async () => (await caches.keys()).sort());

/** Waits until both caches are there and filled: the files of a build, and the page. */
async function settled(page) {
  const filled = async () => {
    const names = await caches.keys();
    const sizes = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return sizes.filter((size) => size > 0).length;
  };
  await until(async () => (await page.evaluate(filled)) === 2);
}

/** Asks again and again until it is so; the test's own time ends it otherwise. */
async function until(asked) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await asked()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail("it did not come to that");
}

test("without the attribute nothing is kept", async () => {
  const page = await open({ site: url });
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await kept(page), []);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

test("with it the next visit needs no network, and names say nothing", async () => {
  const page = await open({ site: url, attributes: { lang: "es", offline: "/worker.js" } });
  await settled(page);
  for (const name of await kept(page)) assert.match(name, /^static-([0-9a-f]{16}|pages)$/);
  await page.context().setOffline(true);
  await page.evaluate(() => (window.ready = false));
  await page.reload();
  await page.waitForFunction(() => window.ready);
  await tap(page, "es", "entry/welcome");
  await tap(page, "help", "help-now/where");
  assert.ok((await page.locator(".card a.way").count()) > 0);
  assert.deepEqual(page.problems.filter((line) => !line.includes("net::ERR_")), []);
});

test("a build of which one file is damaged is not taken; the one before stays whole", async () => {
  const page = await open({ site: url, attributes: { lang: "es", offline: "/worker.js" } });
  await settled(page);
  const before = await kept(page);
  const [worker, sums, pack] = ["worker.js", "widget/integrity.json", "widget/packs/structure.bin"].map((name) => path.join(SITE, name));
  const revision = /[0-9a-f]{16}/.exec(before.find((name) => name !== "static-pages"))[0];
  const text = (await readFile(sums, "utf8")).replace(/\n$/, "\n\n");
  const next = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(text))).subarray(0, 8).toString("hex");
  const whole = await readFile(pack);
  await writeFile(sums, text);
  await writeFile(worker, (await readFile(worker, "utf8")).replaceAll(revision, next));
  await writeFile(pack, Buffer.concat([whole, Buffer.from("!")]));
  const update = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().then(String, String));
  await update();
  await page.waitForTimeout(1500);
  assert.deepEqual(await kept(page), before);
  await writeFile(pack, whole);
  await update();
  await until(async () => (await kept(page)).includes(`static-${next}`));
});
