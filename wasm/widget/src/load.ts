/**
 * Fetches what the guide is made of, from one folder and nowhere else. What goes wrong is said in the console, to
 * the people who run the site and in their words; the person who reads never sees an error.
 */

import { Guide, initSync } from "amparo-wasm";
import type { Drawn } from "./opening";

/** The class that speaks to the core, whichever edition it comes from. */
export type Core = typeof Guide;

const cores = new Map<string, Promise<Core>>();
const files = new Map<string, Promise<Uint8Array>>();

/** The core: WebAssembly, or the same module as plain JavaScript where that is refused. Fetched once a page. */
export function core(base: URL): Promise<Core> {
  return once(cores, new URL("amparo.wasm", base), (url) => webAssembly(url).catch((why) => plain(base, why)));
}

/** The bytes of a pack. Fetched once a page; one that could not be had is tried anew the next time. */
export function pack(base: URL, name: string): Promise<Uint8Array> {
  return once(files, new URL(`packs/${name}.bin`, base), bytes);
}

/** The first screens of a language, in a country or in none, drawn beforehand. */
export async function opening(base: URL, language: string, country: string): Promise<Drawn> {
  const name = [language, country.toLowerCase()].filter(Boolean).join("-");
  const url = new URL(`opening/${name}.json`, base);
  return JSON.parse(new TextDecoder().decode(await once(files, url, bytes))) as Drawn;
}

/** The ids of contacts to hide, which whoever runs the site may change at any time: asked for anew on every visit. */
export async function hidden(base: URL): Promise<string[]> {
  const url = new URL("disabled.json", base);
  // Without a network there is nothing to hide that was not hidden before.
  const response = await fetch(url, { cache: "no-cache" }).catch(() => undefined);
  if (!response) return [];
  try {
    const ids: unknown = await response.json();
    if (Array.isArray(ids)) return ids.map(String);
    throw new Error("it is not a list");
  } catch (error) {
    tellOwner(`${url} should be a list of contact ids, such as ["mx-911"], or []: ${words(error)}`);
    return [];
  }
}

/** Hands a pack to the core; where the core refuses it, the error names the file. */
export function hand<T>(name: string, over: () => T): T {
  try {
    return over();
  } catch (error) {
    throw new Error(`packs/${name}.bin: ${words(error)}`);
  }
}

/** Says in the console what the site owner has to change. */
export function tellOwner(error: unknown): void {
  console.error(`<amparo-guide>: ${words(error)}`);
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function once<T>(known: Map<string, Promise<T>>, url: URL, get: (url: URL) => Promise<T>): Promise<T> {
  const before = known.get(url.href);
  if (before) return before;
  const coming = get(url);
  known.set(url.href, coming);
  coming.catch(() => known.delete(url.href));
  return coming;
}

async function bytes(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url).catch(() => {
    throw new Error(
      `cannot fetch ${url}. If there is a network: a page from another origin needs Access-Control-Allow-Origin ` +
        "on that file, the policy must name its origin in connect-src, and file:// pages cannot fetch at all.",
    );
  });
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  throw new Error(
    `${url} answers ${response.status}. Copy the whole folder of amparo.js, or set the attribute "base" to it; ` +
      "where only texts are missing, the attribute \"lang\" names a language the guide does not have.",
  );
}

async function webAssembly(url: URL): Promise<Core> {
  const module = await WebAssembly.compile(await bytes(url));
  initSync({ module });
  return Guide;
}

async function plain(base: URL, why: unknown): Promise<Core> {
  tellOwner(why);
  console.warn("<amparo-guide>: no WebAssembly (to allow it: script-src 'wasm-unsafe-eval'); plain JavaScript instead.");
  const edition = (await import(new URL("amparo-plain.js", base).href)) as { Guide: Core };
  return edition.Guide;
}
