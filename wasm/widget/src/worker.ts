/**
 * The service worker (`amparo-worker.js`), for partners who opt in: keeps the files of the guide and the pages it stands
 * on, so that the next visit needs no network. It leaves a trace on the device; its names say nothing of what it keeps.
 * Files of one build are kept as a whole or not at all.
 */

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Extendable {
  readonly data: { page?: unknown };
}

/** The sum of `integrity.json`; the build writes it here, so that a new build is a new worker. */
declare const REVISION: string;

const BASE = new URL(new URLSearchParams(location.search).get("base") ?? "./", location.origin);
const FILES = `static-${REVISION}`;
const PAGES = "static-pages";
/** Not kept: the first screens of single countries, and the edition for browsers without WebAssembly. */
const LEFT_OUT = /^opening\/.+-[a-z]{2}\.json$|^amparo-(plain|worker)\.js$/;

const on = <E extends Event>(type: string, act: (event: E) => void): void =>
  addEventListener(type, act as unknown as EventListener);

on<Extendable>("install", (event) => event.waitUntil(install()));
on<Extendable>("activate", (event) => event.waitUntil(clean()));
on<Told>("message", (event) => {
  const { page } = event.data;
  if (typeof page === "string") event.waitUntil(caches.open(PAGES).then((pages) => pages.add(page)));
});
on<Asked>("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (url.href.startsWith(BASE.href)) event.respondWith(file(request));
});

/** All files of this build, or none: what does not match its hash is refused, and the worker before this one stays. */
async function install(): Promise<void> {
  const said = await fetch(new URL("integrity.json", BASE), { cache: "no-cache" });
  const text = await said.text();
  if ((await sum(text)) !== REVISION) throw new Error("the worker and the folder are of two builds: replace both");
  const hashes = JSON.parse(text) as Record<string, string>;
  const wanted = Object.entries(hashes).filter(([name]) => !LEFT_OUT.test(name));
  const files = wanted.map(async ([name, integrity]) => {
    const url = new URL(name, BASE);
    return [url, await fetch(url, { integrity, cache: "no-cache" })] as const;
  });
  const all = await Promise.all(files);
  const cache = await caches.open(FILES);
  await Promise.all(all.map(([url, response]) => cache.put(url, response)));
}

async function clean(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith("static-") && ![FILES, PAGES].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** From this build's files; what is not among them (which contacts to hide) from the network. */
async function file(request: Request): Promise<Response> {
  return (await (await caches.open(FILES)).match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** From the network; without one, the page as it was. */
async function page(request: Request, url: URL): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(PAGES)).match(url.pathname);
    if (kept) return kept;
    throw error;
  }
}

async function sum(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
