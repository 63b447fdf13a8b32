// The binding: what bytes it refuses, what it does with what it does not know, and that its shapes are those of `types.ts`.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { NOW } from "../browser/support/journeys.mjs";
import { opened, pack, screen, webAssembly } from "./support/core.mjs";
import { typed } from "./support/types.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const Guide = await webAssembly();

/** Every screen that can be reached from the opening in this many taps, each once. */
function reached(taps) {
  const found = new Map();
  let paths = [[]];
  for (let depth = 0; depth <= taps; depth += 1) {
    const further = [];
    for (const ids of paths) {
      const guide = opened(Guide);
      screen(guide, NOW);
      for (const id of ids) {
        guide.tap(id, NOW);
        screen(guide, NOW);
      }
      const drawn = guide.screen(NOW);
      if (!found.has(drawn.id)) further.push(...drawn.choices.map((choice) => [...ids, choice.id]));
      found.set(drawn.id, drawn);
    }
    paths = further;
  }
  return [...found.values()];
}

test("bytes that are no pack, cut short, or of the wrong kind are refused in words", () => {
  const structure = pack("structure");
  assert.throws(() => new Guide(new Uint8Array()), { name: "Error", message: /not a pack/ });
  assert.throws(() => new Guide(Buffer.from("<!doctype html>")), /not a pack/);
  assert.throws(() => new Guide(structure.subarray(0, structure.length - 1)), /damaged/);
  assert.throws(() => new Guide(Buffer.concat([structure.subarray(0, 4), Buffer.from([9]), structure.subarray(5)])), /format 9/);
  assert.throws(() => new Guide(pack("contacts/help")), /structure/);
  const guide = opened(Guide);
  assert.throws(() => guide.add(structure), /structure/);
  assert.equal(screen(guide, NOW).title, "Your language");
});

test("what is unknown changes nothing", () => {
  const guide = opened(Guide, "xx", "zz", "nobody", "f_nothing");
  const before = screen(guide, NOW);
  for (const id of ["", "nothing", "__proto__", "next\u0000"]) assert.deepEqual(guide.tap(id, NOW), before);
  assert.deepEqual(guide.set("lang", "xx", NOW), before);
  assert.deepEqual(guide.set("nothing", "es", NOW), before);
  assert.equal(guide.text("widget-nothing"), "");
  for (const now of [Number.NaN, Infinity, -1e300]) assert.equal(guide.screen(now).id, before.id);
});

test("language, audience and country change in place; a link names the flow and never a step", () => {
  const guide = opened(Guide, "es-MX", "mx", "teen", "f_alone-or-separated");
  assert.equal(screen(guide, NOW).id, "alone-or-separated/where-to-wait");
  const teen = guide.screen(NOW);
  assert.equal(teen.language, "es");
  assert.notDeepEqual(guide.set("audience", "child", NOW).blocks, teen.blocks);
  guide.set("lang", "en", NOW);
  assert.equal(screen(guide, NOW).id, teen.id);
  guide.set("country", "es", NOW);
  guide.tap("next", NOW);
  const link = guide.link();
  assert.match(link, /^s[\w-]{8}$/);
  const other = opened(Guide, "es", "", "", link);
  assert.equal(screen(other, NOW).id, "alone-or-separated/where-to-wait");
  assert.equal(other.screen(NOW).language, "en");
});

test("leaving forgets all but the language", () => {
  const guide = opened(Guide, "es", "mx", "teen", "f_my-rights");
  screen(guide, NOW);
  guide.leave();
  assert.equal(guide.screen(NOW).id, "cover");
  guide.tap("open", NOW);
  assert.deepEqual(screen(guide, NOW), screen(opened(Guide, "es"), NOW));
});

test("the languages to choose from hold no test language", () => {
  const tags = opened(Guide).locales().map((locale) => locale.tag);
  assert.ok(tags.includes("en") && tags.includes("es"));
  assert.ok(!tags.includes("ar-XB"));
});

test("every shape is one of `types.ts`", () => {
  const screens = reached(6);
  const ids = screens.map((drawn) => drawn.id);
  for (const id of ["entry/home", "help-now/first", "alone-or-separated/card"]) assert.ok(ids.includes(id), String(ids));
  typed("shapes", [
    ["Screen[]", screens],
    ["Language[]", opened(Guide).locales()],
  ]);
});

test("there is a drawing for every picture, and no other", () => {
  const text = readFileSync(path.join(ROOT, "core/content/guide.toml"), "utf8");
  const named = [...text.slice(text.indexOf("[icons]")).matchAll(/^([\w-]+) = "/gm)].map(([, name]) => name);
  const drawn = readdirSync(path.join(ROOT, "wasm/widget/icons")).map((file) => file.replace(".svg", ""));
  assert.deepEqual(drawn.sort(), named.sort());
});
