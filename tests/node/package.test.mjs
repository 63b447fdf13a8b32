// The folder that partners copy, as a package: what `npm pack` takes, the hash of each file, the types.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { built } from "./support/core.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WIDGET = path.join(process.env.AMPARO_DIST ?? path.join(ROOT, "dist"), "widget");
const INTEGRITY = JSON.parse(built("integrity.json"));

test("every file that a page loads has its hash", () => {
  for (const [name, hash] of Object.entries(INTEGRITY)) {
    assert.equal(`sha384-${createHash("sha384").update(built(name)).digest("base64")}`, hash, name);
  }
  for (const name of ["amparo.js", "amparo.wasm", "amparo-tools.js", "packs/structure.bin"]) assert.ok(INTEGRITY[name], name);
});

test("no file names the place where it was built", () => {
  for (const name of Object.keys(INTEGRITY)) {
    for (const place of [path.join(ROOT, "/"), path.join(homedir(), ".cargo")]) assert.ok(!built(name).includes(place), `${name} names ${place}`);
  }
});

test("npm packs what is loaded, the types and the licences, and no compressed twins", () => {
  const [{ files }] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--offline"], { cwd: WIDGET, encoding: "utf8" }));
  const names = files.map((file) => file.path);
  const missing = Object.keys(INTEGRITY).filter((name) => !names.includes(name));
  assert.deepEqual(missing, []);
  for (const name of ["package.json", "types/api.d.ts", "types/types.d.ts", "LICENSE-MIT", "README.md"]) assert.ok(names.includes(name), name);
  assert.deepEqual(names.filter((name) => /\.(br|gz)$/.test(name)), []);
});

test("a partner's TypeScript finds the types", () => {
  const folder = path.join(ROOT, "target/types-test");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "partner.ts");
  const api = path.relative(folder, path.join(WIDGET, "types/api"));
  const lines = [
    `import { assess, close, locales, open, type Advice } from "${api}";`,
    'const guide: HTMLElement = open(document.body, { lang: "es", country: "MX", audience: "teen" });',
    "close(guide);",
    'export const advice: Promise<Advice> = assess({ audience: "teen", indicators: ["no-papers"] });',
    "export const tags: Promise<string[]> = locales().then((all) => all.map((one) => one.tag));",
  ];
  writeFileSync(file, [...lines, ""].join("\n"));
  const flags = ["--ignoreConfig", "--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"];
  execFileSync(path.join(ROOT, "node_modules/.bin/tsc"), [...flags, file], { stdio: "inherit", cwd: folder });
});
