// The editors' tool, run by tests.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");
// As `cargo xtask test` names the packages: they decide together on features, so that nothing is built twice.
const BUILD = ["build", "--quiet", "--workspace", "--exclude", "xtask", "--bin", "amparo", "--message-format", "json"];

let program;

/** Where it is, built if it is not. */
function built() {
  const { stdout, stderr } = spawnSync(process.env.CARGO ?? "cargo", BUILD, { cwd: ROOT, encoding: "utf8" });
  const made = stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line).executable).find(Boolean);
  assert.ok(made, stderr);
  return made;
}

/** What it answers: `{ status, stdout, stderr }`. */
export function amparo(flags, input = "") {
  program ??= built();
  return spawnSync(program, flags, { cwd: ROOT, encoding: "utf8", input, maxBuffer: 1 << 24 });
}

/** What it prints; it must succeed. */
export function printed(flags, input) {
  const { status, stdout, stderr } = amparo(flags, input);
  assert.equal(status, 0, stderr);
  return stdout;
}
