// Every screen that taps lead to, in every flow and for every reader, is drawn by the widget; axe looks at one of each
// shape, in both directions and themes.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { open, withBrowser } from "./support/browser.mjs";
import { AXE, TAGS } from "./support/look.mjs";

withBrowser();

const ROOT = path.resolve(import.meta.dirname, "../..");
const AUDIENCES = ["young", "child", "teen", "guardian", "helper"];
/** The flows, by the names of their files. */
const FLOWS = readdirSync(path.join(ROOT, "core/content/flows")).map((file) => path.basename(file, ".toml"));

/** Runs in the page: walks one flow, tap by tap, and looks at shapes that have not been seen. */
async function walk({ attributes, tags }) {
  const guide = document.createElement("amparo-guide");
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  const ready = new Promise((resolve) => guide.addEventListener("amparo-ready", resolve, { once: true }));
  document.querySelector("amparo-guide").replaceWith(guide);
  await ready;
  const find = (selector) => guide.shadowRoot.querySelector(selector);
  const screen = () => find(".screen");
  const shape = () => {
    const paths = new Set();
    const visit = (element, above) => {
      const names = element.getAttributeNames().filter((name) => name !== "hidden").sort();
      const here = `${above}>${element.localName}.${element.className}[${names}]`;
      paths.add(here);
      if (element.localName !== "svg") [...element.children].forEach((child) => visit(child, here));
    };
    visit(find(".guide"), "");
    return [...paths].sort().join("\n");
  };
  const [seen, tried, problems] = [new Set(), new Set(), []];
  const look = async () => {
    seen.add(screen().dataset.screen);
    if (find("h2").textContent === "") problems.push(`${screen().dataset.screen}: no heading`);
    if (document.documentElement.scrollWidth > innerWidth) problems.push(`${screen().dataset.screen}: too wide`);
    if (window.shapes.has(shape())) return;
    window.shapes.add(shape());
    for (const theme of ["light", "dark"]) {
      guide.setAttribute("theme", theme);
      const { violations } = await window.axe.run(guide, { runOnly: tags });
      for (const { id, nodes } of violations) problems.push(`${screen().dataset.screen}, ${theme}: ${id}: ${nodes[0].target.flat().join(" ")}`);
    }
  };
  const changed = async (before) => {
    for (let waits = 0; screen() === before && waits < 200; waits += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  for (let taps = 0; taps < 600; taps += 1) {
    await look();
    const at = screen().dataset.screen + find("h2").textContent;
    const within = screen().dataset.screen.startsWith(`${attributes.flow}/`);
    const choices = within ? [...guide.shadowRoot.querySelectorAll(".choices button")] : [];
    const next = choices.find((button) => !tried.has(at + button.dataset.choice)) ?? find('[data-choice="back"]');
    if (!next) break;
    tried.add(at + next.dataset.choice);
    const before = screen();
    next.click();
    await changed(before);
  }
  return { seen: [...seen], problems };
}

async function all(lang) {
  const page = await open({ bypassCSP: true, attributes: { lang } });
  await page.waitForLoadState("networkidle");
  await page.setViewportSize({ width: 320, height: 4000 });
  await page.evaluate(AXE);
  await page.evaluate(() => (window.shapes = new Set()));
  const [seen, problems] = [new Set(), []];
  for (const flow of FLOWS) {
    for (const audience of AUDIENCES) {
      const found = await page.evaluate(walk, { attributes: { lang, country: "MX", audience, flow }, tags: TAGS });
      found.seen.forEach((id) => seen.add(id));
      problems.push(...found.problems.map((problem) => `${audience}: ${problem}`));
    }
  }
  assert.deepEqual(problems, []);
  assert.deepEqual(page.problems, []);
  assert.ok(seen.size > 200, `${seen.size} screens`);
}

test("left to right", { timeout: 300_000 }, () => all("es"));

test("right to left", { timeout: 300_000 }, () => all("ar-XB"));
