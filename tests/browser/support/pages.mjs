// The pages without scripts, written anew with the test languages.

import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Writes the pages for the day that all tests share, and gives their folder. */
export function written() {
  const out = path.join(ROOT, `target/static-pages/${process.pid}`);
  const site = ["run", "--quiet", "-p", "amparo-cli", "--bin", "amparo", "--", "site", "--pseudo"];
  execFileSync("cargo", [...site, "--now", "2026-11-23T12:00:00Z", "--out", out], { cwd: ROOT });
  return out;
}
