// Reads the journeys of `tests/journeys`, the part of TOML they are written in, and says what a person reads on a screen.
// The same rules as `tests/src/journey.rs`.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(import.meta.dirname, "../../journeys");

/** The time of day of every journey, in seconds: 2026-11-23T12:00Z. */
export const NOW = 1_795_435_200;

/** All journeys: `{ name, about, opening, tap: [...] }`. */
export function journeys() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".toml"));
  return files.sort().map((file) => ({ name: file.slice(0, -5), tap: [], ...parse(file) }));
}

/** What stands behind `f_` in a link that opens the guide as this journey wants. */
export function link({ flow, language, country }) {
  return flow ? [flow, language, country?.toLowerCase()].filter(Boolean).join("_") : "";
}

/** What must be seen, screen by screen. */
export const expected = (journey) => [journey.opening, ...journey.tap];

function parse(file) {
  const journey = {};
  let table = journey;
  for (const line of readFileSync(path.join(FOLDER, file), "utf8").split("\n")) {
    const [, list, name, key, value] = /^(?:(\[?)\[(\w+)\]\]?|(\w+) = (.+)|#.*|)$/.exec(line) ?? refuse(file, line);
    if (name && list) (journey[name] ??= []).push((table = {}));
    else if (name) table = journey[name] = {};
    else if (key) table[key] = JSON.parse(value);
  }
  return journey;
}

function refuse(file, line) {
  throw new Error(`${file}: this reader does not know \`${line}\``);
}

/** A text as far as its words go. */
export const plain = (text) => text.split(/\s+/).filter(Boolean).join(" ");

/** The words a person reads on a screen, in reading order, without what is folded away. */
export function words(screen) {
  const joined = (spans) => spans.map((span) => span.text).join("");
  const block = {
    paragraph: ({ spans }) => [joined(spans)],
    list: ({ items }) => items.map(joined),
    show: ({ text }) => text.split("\n\n"),
  };
  const card = (it) => [
    it.kind, it.name, it.operator, it.caution,
    ...it.channels.flatMap((channel) => [channel.shown, channel.cost]),
    it.hours, it.source,
  ];
  const labels = screen.choices.filter((choice) => choice.kind !== "about").map((choice) => choice.label);
  const blocks = screen.blocks.flatMap((of) => block[of.type](of));
  const all = [screen.title, ...screen.notices, ...blocks, ...screen.cards.flatMap(card), screen.draft, ...labels];
  return all.filter(Boolean).map(plain);
}
