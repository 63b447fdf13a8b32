// The pages without scripts, written anew with the test languages.

import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Writes the pages for the day that all tests share into a folder of this name, and gives the folder. */
export function written(name) {
  const out = path.join(ROOT, "target/static-pages", name);
  rmSync(out, { recursive: true, force: true });
  const site = ["run", "--quiet", "-p", "amparo-cli", "--bin", "amparo", "--", "site", "--pseudo"];
  execFileSync("cargo", [...site, "--now", "2026-11-23T12:00:00Z", "--out", out], { cwd: ROOT });
  return out;
}
