// The built core in Node: the WebAssembly edition and the plain one, with packs read from the built folder.

import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const WIDGET = path.join(process.env.AMPARO_DIST ?? path.join(ROOT, "dist"), "widget");

/** A file of the built folder. */
export const built = (name) => readFileSync(path.join(WIDGET, name));

/** A pack. */
export const pack = (name) => built(`packs/${name}.bin`);

/** The class of the WebAssembly edition. */
export async function webAssembly() {
  const binding = await import(pathToFileURL(path.join(ROOT, "target/wasm-build/web/amparo_wasm.js")).href);
  binding.initSync({ module: built("amparo.wasm") });
  return binding.Guide;
}

/** The class of the plain-JavaScript edition. */
export async function plainEdition() {
  return (await import(pathToFileURL(path.join(WIDGET, "amparo-plain.js")).href)).Guide;
}

/** A guide that has just been opened. */
export function opened(Guide, language = "en", country = "", audience = "", link = "") {
  const guide = new Guide(pack("structure"));
  guide.start(language, country, audience, link);
  return guide;
}

/** Loads what the guide needs, as the page does, and gives its screen. */
export function screen(guide, now) {
  guide.needs().forEach((name) => guide.add(pack(name)));
  return guide.screen(now);
}
