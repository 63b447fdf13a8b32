// Asks the TypeScript compiler whether values have the shapes that `wasm/widget/src/types.ts` promises.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const FLAGS = ["--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"];

/** Fails unless each value is of its type; `name` names the file that is made for it. */
export function typed(name, values) {
  const folder = path.join(ROOT, "target/types-test");
  mkdirSync(folder, { recursive: true });
  const types = path.relative(folder, path.join(ROOT, "wasm/widget/src/types"));
  const names = values.map(([type]) => type.replace("[]", "")).join(", ");
  const lines = values.map(([type, value], at) => `export const value${at}: ${type} = ${JSON.stringify(value)};`);
  const file = path.join(folder, `${name}.ts`);
  writeFileSync(file, [`import type { ${names} } from "${types}";`, ...lines, ""].join("\n"));
  execFileSync(path.join(ROOT, "node_modules/.bin/tsc"), ["--ignoreConfig", ...FLAGS, file], { stdio: "inherit", cwd: folder });
}
