// Writes the pages that are measured: the guide on a bare page, and beside it what our peers need for the same.

import { build } from "esbuild";
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fluent, rules } from "./peers/flow.mjs";
import * as surveyjs from "./peers/surveyjs.mjs";
import { EMBED } from "./peers/typebot.mjs";
import { SITE } from "./support/pages.mjs";

const PACKAGES = path.join(import.meta.dirname, "node_modules");

const write = (name, text) => writeFileSync(path.join(SITE, name), text);

const take = (file, name = path.basename(file)) => copyFileSync(path.join(PACKAGES, file), path.join(SITE, name));

const page = (name, head, body) =>
  write(
    `${name}.html`,
    `<!doctype html><html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `${head}</head><body><h1>Partner</h1>${body}</body></html>`,
  );

const hints = (module, ...fetched) =>
  `<link rel="modulepreload" href="${module}">` +
  fetched.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`).join("");

function guide() {
  const base = "/dist/widget";
  const lines = `<script type="module" src="${base}/amparo.js"></script><amparo-guide></amparo-guide>`;
  page("guide", hints(`${base}/amparo.js`, `${base}/opening/es.json`), lines);
  page("guide-two-lines", "", lines);
}

async function handMade() {
  await build({
    entryPoints: [path.join(import.meta.dirname, "peers/diy.mjs")],
    outfile: path.join(SITE, "diy.js"),
    define: { RULES: JSON.stringify(rules()) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
  });
  write("es.ftl", fluent());
  const body = `<hand-made lang="es"></hand-made><script type="module" src="diy.js"></script>`;
  page("diy", "", body);
  page("diy-hints", hints("diy.js", "es.ftl"), body);
}

async function peers() {
  await handMade();
  surveyjs.FILES.forEach((file) => take(file));
  write("survey.json", JSON.stringify(surveyjs.survey()));
  page("surveyjs", surveyjs.HEAD, surveyjs.BODY);
  take("@typebot.io/js/dist/web.js", "typebot.js");
  page("typebot", "", EMBED);
}

rmSync(SITE, { recursive: true, force: true });
mkdirSync(SITE, { recursive: true });
guide();
if (existsSync(PACKAGES)) await peers();
else console.log("peers are left out: their packages are not there; to have them: npm ci in bench/");
