// Draws the first screens when the guide is built, with the very module that ships: a page shows and answers them
// while the core is still on its way. A screen is drawn beforehand if the first words are enough for it and nothing
// on it depends on the hour. Usage: node opening.mjs <binding.js> <folder of the widget>

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [binding, widget] = process.argv.slice(2);
const { Guide, initSync } = await import(pathToFileURL(path.resolve(binding)).href);
initSync({ module: readFileSync(path.join(widget, "amparo.wasm")) });

/** Language, welcome, who, where: as many taps as lie before the menu. */
const TAPS = 4;
/** Choices that lead on; the others wait for the core. */
const ONWARD = ["main", "next", "skip", "more"];
/** The choice that is never to wait, and its kind. */
const HELP = "help";
/** The moment that the build knows of, and others at which a screen must look the same: nights and days of one week. */
const NOW = Date.UTC(2026, 10, 23, 12) / 1000;
const HOURS = Array.from({ length: 21 }, (_, at) => NOW + at * 8 * 3600);

/** The words of the frame around a screen. */
const FRAME = ["label", "exit", "exit-hint", "exit-one", "exit-two", "language", "loading", "offline", "tab-title"].map((id) => `widget-${id}`);

const pack = (name) => readFileSync(path.join(widget, `packs/${name}.bin`));

/** The guide after some taps, with the first words of its language and nothing else. */
function after(language, country, taps) {
  const guide = new Guide(pack("structure"));
  guide.add(pack(`texts/${language}/first`));
  guide.start(language, country, "", "");
  for (const id of taps) guide.tap(id, NOW);
  return guide;
}

/** The screen after some taps, if it can be drawn beforehand. Help may have words and contacts of its own. */
function drawn(language, country, taps) {
  const guide = after(language, country, taps);
  if (taps.at(-1) === HELP) guide.needs().forEach((name) => guide.add(pack(name)));
  const screens = HOURS.map((now) => JSON.stringify(guide.screen(now)));
  const complete = guide.needs().length === 0 && new Set(screens).size === 1;
  guide.free();
  const screen = JSON.parse(screens[0]);
  return complete && screen.language === language ? screen : undefined;
}

/** Each different value once, and its place. */
class Pool {
  all = [];
  #places = new Map();

  place(value) {
    const key = JSON.stringify(value);
    if (!this.#places.has(key)) this.#places.set(key, this.all.push(value) - 1);
    return this.#places.get(key);
  }
}

/** The codes of the countries that can be chosen, as the guide lists them. */
function countries() {
  const guide = after("en", "", []);
  const codes = [];
  // The list has pages: it is asked for where it stands, after language, welcome and who.
  for (const id of ["skip", "next", "skip"]) guide.tap(id, NOW);
  for (let more = true; more; guide.tap("more", NOW)) {
    const { choices } = guide.screen(NOW);
    codes.push(...choices.filter(({ kind }) => kind === "main").map(({ id }) => id));
    more = choices.some(({ kind }) => kind === "more");
  }
  guide.free();
  return codes;
}

/** The first screens of a language and a country (or of none), and where each choice on them leads. */
function opening(language, country) {
  const [screens, states] = [new Pool(), new Pool()];
  const state = (taps, left) => {
    const screen = drawn(language, country, taps);
    if (!screen) return undefined;
    // Help of the country that was only just chosen is not here: there are too many.
    const kinds = [...(left > 0 ? ONWARD : []), ...(left > 0 || country ? [HELP] : [])];
    const onward = screen.choices.filter(({ kind }) => kinds.includes(kind));
    const ways = onward.map(({ id }) => [id, state([...taps, id], id === HELP ? 0 : left - 1)]);
    const known = Object.fromEntries(ways.filter(([, next]) => next !== undefined));
    return states.place({ screen: screens.place(screen), ways: known });
  };
  const start = state([], country ? TAPS - 1 : TAPS);
  const guide = after(language, country, []);
  const texts = Object.fromEntries(FRAME.map((id) => [id, guide.text(id)]));
  return { start, texts, locales: guide.locales(), screens: screens.all, states: states.all };
}

const folder = path.join(widget, "opening");
mkdirSync(folder, { recursive: true });
const write = (name, of) => writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(of));
for (const language of readdirSync(path.join(widget, "packs/texts"))) write(language, opening(language, ""));
for (const { tag } of after("en", "", []).locales()) {
  for (const country of countries()) write(`${tag}-${country}`, opening(tag, country));
}
