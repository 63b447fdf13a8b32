// The pages without scripts as files: what a strict validator says of every kind of page, and what the build ships.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { written } from "../browser/support/pages.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PAGES = written("node");
const SHIPPED = path.join(process.env.AMPARO_DIST ?? path.join(ROOT, "dist"), "static");

/** Each kind of page once; all flows of one reader, as they differ most. */
const SAMPLE = /^([^/]+\/)?(index|leave)\.html$|\/(countries\/(index|mx|es|ht)|teen\/.*|child\/(index|help-now|check-in)|guardian\/check-in)\.html$/;

const files = (folder) => readdirSync(folder, { recursive: true }).map((name) => name.replaceAll("\\", "/"));

test("a strict validator finds nothing on pages of every kind, in all languages", async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended", "html-validate:a11y"],
    // A long number must be able to wrap on a narrow screen.
    rules: { "tel-non-breaking": "off" },
  });
  const sample = files(PAGES).filter((name) => SAMPLE.test(name));
  assert.ok(sample.length > 100, `${sample.length} pages`);
  for (const name of sample) {
    const { results } = await validator.validateString(readFileSync(path.join(PAGES, name), "utf8"), name);
    const found = results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`));
    assert.deepEqual(found, [], name);
  }
});

test("the build ships the pages of every language of the guide, and no test language", () => {
  const shipped = files(SHIPPED).filter((name) => name.endsWith(".html"));
  const wanted = files(PAGES).filter((name) => name.endsWith(".html") && !/^[^/]+-X[AB]\//.test(name));
  assert.deepEqual(shipped.sort(), wanted.sort());
});

test("the colours are those of the widget", () => {
  const colours = (text) => [...text.matchAll(/--[a-z-]+:\s*(?:var\([^,]+,)?(#[0-9a-f]+)/g)].map(([, colour]) => colour).sort();
  const widget = readFileSync(path.join(ROOT, "wasm/widget/src/styles.ts"), "utf8");
  const pages = readFileSync(path.join(ROOT, "cli/src/site/style.css"), "utf8");
  assert.ok(colours(pages).length > 10);
  assert.deepEqual(colours(pages), colours(widget));
});
