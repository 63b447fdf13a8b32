// Reading aloud where the device has no voice for a language and people have recorded it. No language of the guide is
// recorded yet: every text of Spanish gets a tone here, its name and cut from the editors' own tool.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { open, tap, toMenu, withBrowser } from "./support/browser.mjs";
import { printed } from "./support/tool.mjs";

withBrowser("--autoplay-policy=no-user-gesture-required");

const ROOT = path.resolve(import.meta.dirname, "../..");
const FILE = "packs/recordings/es.audio";
const PIECE = 65_536;
const RATE = 8000;

/** Name, state and text of each recording that the tool lists, as [sum, text]. */
function listed() {
  const lines = printed(["recordings", "--lang", "es"]).trim().split("\n");
  return lines.map((line) => line.split("\t")).map(([name, , text]) => [Number.parseInt(name, 16), text]);
}

/** Silence of some samples as a WAV file. */
function wav(samples) {
  const bytes = Buffer.alloc(44 + samples, 128);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write("WAVEfmt ", 8);
  [16, 1, RATE, RATE].forEach((value, at) => bytes.writeUInt32LE(value, [16, 20, 24, 28][at]));
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(samples, 40);
  return bytes;
}

const TEXTS = listed();
/** Each text has a length of its own, so that what is played tells what is read. */
const samples = new Map(TEXTS.map(([, text], at) => [text, 200 + at]));

/** The file as the build packs it. */
function packed() {
  const sorted = TEXTS.toSorted(([one], [other]) => one - other);
  const sounds = sorted.map(([, text]) => wav(samples.get(text)));
  const head = Buffer.alloc(4 + 8 * sorted.length);
  head.writeUInt32LE(sorted.length, 0);
  let end = 0;
  sorted.forEach(([sum], at) => {
    end += sounds[at].length;
    head.writeUInt32LE(sum, 4 + 8 * at);
    head.writeUInt32LE(end, 8 + 8 * at);
  });
  return Buffer.concat([head, ...sounds]);
}

/** The tools of a build in which Spanish is recorded, a device without voices, and a note of what is played. */
async function recorded(page, file) {
  const tools = await build({
    entryPoints: [path.join(ROOT, "wasm/widget/src/tools.ts")],
    define: { RECORDED: '["es"]' },
    external: ["./amparo.js"],
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "error",
  });
  await page.route("**/amparo-tools.js", (route) => route.fulfill({ contentType: "text/javascript", body: tools.outputFiles[0].text }));
  page.ranges = [];
  await page.route(`**/${FILE}`, (route) => {
    const range = route.request().headers().range;
    page.ranges.push(range);
    const [start, last] = range.match(/\d+/g).map(Number);
    return route.fulfill(file ? { status: 206, body: file.subarray(start, last + 1) } : { status: 404 });
  });
  await page.addInitScript(() => {
    Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), { getVoices: () => [] }) });
    [window.played, window.silenced] = [[], 0];
    AudioContext.prototype.close = () => Promise.resolve((window.silenced += 1));
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function () {
      window.played.push(this.buffer.duration);
      start.call(this);
    };
  });
}

const read = (page, label) => page.locator('[data-tool="read"]').filter({ hasText: label });

async function toText(page) {
  await toMenu(page);
  await tap(page, "alone", "alone-or-separated/where-to-wait");
}

test("what is recorded of a screen is played in its order, from pieces of one size that tell nothing", async () => {
  const page = await open({ prepare: (page) => recorded(page, packed()) });
  await toText(page);
  assert.deepEqual(page.ranges, []);
  const texts = await page.locator(".screen :is(h2, p:not(.draft), li:not(.choices li), .main)").allInnerTexts();
  await read(page, "Leer en voz alta").click();
  await page.waitForFunction((count) => window.played.length >= count, texts.length);
  await read(page, "Leer en voz alta").waitFor();
  const [played, rate] = await page.evaluate(() => [window.played, new AudioContext().sampleRate]);
  const lengths = texts.map((text) => samples.get(text.trim()) / RATE);
  assert.equal(played.length, lengths.length);
  played.forEach((length, at) => assert.ok(Math.abs(length - lengths[at]) <= 2 / rate, `${texts[at]}: ${length} and ${lengths[at]}`));
  const starts = page.ranges.map((range) => range.match(/\d+/g).map(Number));
  assert.ok(starts.length > 1);
  for (const [start, last] of starts) assert.deepEqual([start % PIECE, last - start], [0, PIECE - 1]);
  assert.deepEqual(page.problems, []);
});

test("silent at once when asked to stop and on leaving, and without the file the owner reads why", async () => {
  const page = await open({ prepare: (page) => recorded(page, packed()) });
  await toText(page);
  await page.evaluate(() => (AudioContext.prototype.decodeAudioData = () => new Promise(() => {})));
  await read(page, "Leer en voz alta").click();
  await read(page, "Parar la lectura").click();
  await read(page, "Leer en voz alta").waitFor();
  await read(page, "Leer en voz alta").click();
  await read(page, "Parar la lectura").waitFor();
  await page.evaluate(() => document.querySelector("amparo-guide").remove());
  assert.deepEqual(await page.evaluate(() => [window.played, window.silenced]), [[], 2]);
  const without = await open({ prepare: (page) => recorded(page) });
  await toText(without);
  await read(without, "Leer en voz alta").click();
  await read(without, "Leer en voz alta").waitFor();
  assert.match(without.problems.join("\n"), /es\.audio answers 404/);
});
