// How long one tap takes in Node: the choice is found, the step taken, the next screen drawn and handed to JavaScript.
// The same journeys as in the native measurement, in both editions of the built core.

import { readFileSync } from "node:fs";
import { journeys, link, NOW } from "../tests/browser/support/journeys.mjs";
import { opened, pack, plainEdition, screen, webAssembly } from "../tests/node/support/core.mjs";
import { percentile, row } from "./support/figures.mjs";

const ROUNDS = 2000;
const WARM_UP = 200;

/** A journey on a guide that has every pack it needs: a function that walks it and notes microseconds for each tap. */
function walk(Guide, { opening, tap }) {
  const flow = `f_${link(opening)}`;
  const guide = opened(Guide, opening.language, "", "", flow);
  screen(guide, NOW);
  for (const { tap: id } of tap) {
    guide.tap(id, NOW);
    screen(guide, NOW);
  }
  return (spent) => {
    guide.start(opening.language, "", "", flow);
    for (const { tap: id } of tap) {
      const start = process.hrtime.bigint();
      guide.tap(id, NOW);
      spent.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  };
}

function measure(edition, Guide, reach) {
  const walks = journeys().map((journey) => walk(Guide, journey));
  for (let round = 0; round < WARM_UP; round += 1) walks.forEach((timed) => timed([]));
  const spent = [];
  for (let round = 0; round < ROUNDS; round += 1) walks.forEach((timed) => timed(spent));
  const [median, late] = [50, 99].map((hundredth) => percentile(spent, hundredth).toFixed(2));
  row(`${edition} in Node, with the hand-over`, spent.length, median, late, reach);
}

/** One assessment of a page's own, with contacts, over all vignettes. */
function assessed(edition, Guide) {
  const guide = new Guide(pack("structure"));
  guide.assessNeeds("MX").forEach((name) => guide.add(pack(name)));
  const asks = JSON.parse(readFileSync(new URL("../tests/vignettes.json", import.meta.url), "utf8"));
  const spent = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { audience, about, indicators } of asks) {
      const start = process.hrtime.bigint();
      guide.assess({ audience, about, indicators, country: "MX", now: NOW });
      if (round >= WARM_UP) spent.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  }
  const [median, late] = [50, 99].map((hundredth) => percentile(spent, hundredth).toFixed(2));
  row(`one assessment, ${edition} in Node`, spent.length, median, late, "");
}

row("one tap: step + screen", "taps", "median us", "p99 us", "to reach us");
measure("WASM", await webAssembly(), "<= 30");
measure("plain JavaScript", await plainEdition(), "");
assessed("WASM", await webAssembly());
