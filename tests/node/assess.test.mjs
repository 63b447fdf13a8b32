// The screening asked from outside a conversation: the page and the command line give one answer, in one shape.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { NOW } from "../browser/support/journeys.mjs";
import { amparo } from "../browser/support/tool.mjs";
import { pack, plainEdition, webAssembly } from "./support/core.mjs";
import { typed } from "./support/types.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VIGNETTES = JSON.parse(readFileSync(path.join(ROOT, "tests/vignettes.json"), "utf8"));
const SAFE_MODE = { name: "safe mode", audience: "teen", about: "teen", indicators: ["answers-controlled", "no-papers"] };
const Guide = await webAssembly();

/** What the page asks, put to the command. */
function commanded({ audience, about, country, language, indicators, skipped, now }) {
  const time = new Date(now * 1000).toISOString().replace(".000", "");
  const flags = { audience, about, country, lang: language, indicators: indicators.join(","), skipped, now: time, format: "json" };
  const { status, stdout, stderr } = amparo(["assess", ...Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`)]);
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

/** A core with the packs an assessment wants. */
function ready(Edition, country = "") {
  const guide = new Edition(pack("structure"));
  guide.assessNeeds(country).forEach((name) => guide.add(pack(name)));
  return guide;
}

/** Questions as they come: all vignettes and safe mode, each in another country and with another share of skips. */
const asks = [...VIGNETTES, SAFE_MODE].map(({ audience, about, indicators }, at) => {
  const country = ["MX", "", "ES", "GT", "US"][at % 5];
  return { audience, about, country, language: at % 2 ? "es" : "en", indicators, skipped: at % 3 ? 0 : 0.5, now: NOW };
});

test("the page and the command give the same JSON, letter for letter", () => {
  for (const ask of asks) {
    const guide = ready(Guide, ask.country);
    assert.equal(JSON.stringify(guide.assess(ask)), commanded(ask), JSON.stringify(ask));
  }
});

test("the plain edition gives the same", async () => {
  const Plain = await plainEdition();
  for (const ask of asks) {
    assert.deepEqual(ready(Plain, ask.country).assess(ask), ready(Guide, ask.country).assess(ask));
  }
});

test("every vignette has its urgency and its findings", () => {
  const guide = ready(Guide);
  for (const { name, audience, about, indicators, overall, findings } of VIGNETTES) {
    const advice = guide.assess({ audience, about, indicators });
    assert.equal(advice.overall, overall, name);
    const found = advice.findings.map((offer) => offer.id);
    for (const finding of findings) assert.ok(found.includes(finding), `${name}: ${finding}`);
  }
});

test("what is left away is not said; the clock is the page's", () => {
  const guide = ready(Guide);
  const nothing = { about: undefined, country: undefined, language: undefined, indicators: undefined, skipped: undefined };
  const advice = guide.assess({ audience: "child" });
  assert.deepEqual(advice.findings.map((offer) => offer.id), ["nothing-flagged"]);
  assert.deepEqual(guide.assess({ audience: "child", ...nothing, now: undefined }), advice);
  assert.equal(guide.assess({ audience: "child", now: Number.NaN }).overall, "info");
});

test("safe mode tells nothing and has people all the same", () => {
  const { safe_mode, overall, findings, contacts } = ready(Guide).assess(SAFE_MODE);
  assert.deepEqual({ safe_mode, overall, findings }, { safe_mode: true, overall: "info", findings: [] });
  assert.ok(contacts.length > 0);
});

test("asking changes nothing of the conversation", () => {
  const guide = ready(Guide);
  guide.needs().forEach((name) => guide.add(pack(name)));
  const before = guide.screen(NOW);
  guide.assess({ audience: "teen", country: "", indicators: ["unsafe-right-now"] });
  assert.deepEqual(guide.screen(NOW), before);
});

test("the packs that are missing are named, and nothing is answered without them", () => {
  const guide = new Guide(pack("structure"));
  assert.deepEqual(guide.assessNeeds("mx"), ["screening", "contacts/help", "contacts/mx"]);
  assert.deepEqual(guide.assessNeeds(""), ["screening", "contacts/help"]);
  assert.throws(() => guide.assess({ audience: "teen" }), { name: "Error", message: /`screening`/ });
  guide.assessNeeds("").forEach((name) => guide.add(pack(name)));
  assert.deepEqual(guide.assessNeeds(""), []);
  assert.throws(() => guide.assess({ audience: "teen", country: "MX" }), /`contacts\/mx`/);
});

test("what is not understood is an Error that names it", () => {
  const guide = ready(Guide);
  const refused = (ask, words) => assert.throws(() => guide.assess(ask), (error) => error instanceof Error && words.test(error.message));
  refused({ audience: "parent" }, /unknown audience `parent`/);
  refused({ audience: "teen", indicators: ["no-papers", "nothing-known"] }, /unknown indicator `nothing-known`/);
  refused({ audience: "child", indicators: ["image-threat"] }, /`child` is not asked about `image-threat`/);
  refused({ audience: "teen", about: "child" }, /`teen`.*`child`/);
  refused({ audience: "helper", about: "helper" }, /unknown age `helper`/);
  refused({ audience: "teen", country: "zz" }, /unknown country `zz`/);
  refused({ audience: "teen", language: "xx" }, /unknown language `xx`/);
  for (const skipped of [-1, 1.5, Number.NaN]) refused({ audience: "teen", skipped }, /between 0 and 1/);
  for (const odd of [undefined, null, 1, "teen", {}, { audience: 1 }, { audience: "teen", indicators: "no-papers" }, { audience: "teen", indicators: [1] }]) {
    refused(odd, /./);
  }
  assert.equal(guide.assess({ audience: "teen" }).overall, "info");
});

test("the command refuses bad input with 2, in words that help", () => {
  const refused = [
    [["--audience=teen", "--indicators=alone-no-adlt"], /`alone-no-adlt`.*`alone-no-adult`/],
    [["--audience=child", "--indicators=image-threat"], /`image-threat`.*`threatened`/],
    [["--audience=teen", "--country=mex"], /`mex`.*`MX`/],
    [["--audience=teens"], /`teens`.*`teen`/],
    [["--audience=teen", "--about=child"], /`teen`.*`child`/],
    [["--audience=teen", "--skipped=1.5"], /between 0 and 1/],
    [["--audience=teen", "--skipped", "-1"], /between 0 and 1/],
    [["--audience=teen", "--lang=xx"], /`xx`/],
    [["--audience=teen", "--now=yesterday"], /`--now yesterday`/],
    [["--country=MX"], /--audience/],
  ];
  for (const [flags, words] of refused) {
    const { status, stdout, stderr } = amparo(["assess", ...flags, "--format=json"]);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: "" }, flags.join(" "));
    assert.match(stderr, words);
  }
  const { status, stdout } = amparo(["assess", "--audience=helper", "--indicators=no-papers, sick-or-hurt"]);
  assert.equal(status, 0);
  assert.match(stdout, /papers.*no-papers/);
});

test("every shape is one of `types.ts`", () => {
  const answers = asks.map((ask) => ready(Guide, ask.country).assess(ask));
  typed("assess", [["Ask[]", asks], ["Advice[]", answers]]);
});
