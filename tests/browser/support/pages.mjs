// The pages without scripts, written anew with the test languages.

import { rmSync } from "node:fs";
import path from "node:path";
import { printed } from "./tool.mjs";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Writes the pages for the day that all tests share into a folder of this name, and gives the folder. */
export function written(name) {
  const out = path.join(ROOT, "target/static-pages", name);
  rmSync(out, { recursive: true, force: true });
  printed(["site", "--pseudo", "--now", "2026-11-23T12:00:00Z", "--out", out]);
  return out;
}
