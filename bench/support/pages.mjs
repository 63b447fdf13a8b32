// The pages that are measured, ours and our peers', and the server they lie on.

import { existsSync } from "node:fs";
import path from "node:path";
import { startChat } from "../peers/typebot.mjs";
import { serve } from "./server.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const DIST = process.env.AMPARO_DIST ?? path.join(ROOT, "dist");

/** Where `site.mjs` writes pages. */
export const SITE = path.join(ROOT, "target/bench/site");

/** The demo page: what `dist/` holds, in its own language. */
export const DEMO = { name: "amparo, the demo page", path: "/dist/index.html", question: ".choices button", ours: true };

const guide = { question: ".choices button", ours: true };
const form = { question: ".q", next: "form button" };

/** Ours on a bare page in Spanish, with the hints for fetching ahead and without. */
export const GUIDE = [
  { ...guide, name: "amparo, bare page", path: "/site/guide.html" },
  { ...guide, name: "amparo, bare page without hints", path: "/site/guide-two-lines.html" },
];

/** Twelve questions with the same words on each; in Spanish. */
const PEERS = [
  { ...form, name: "hand-made (fluent, xstate, lit), hints", path: "/site/diy-hints.html" },
  { ...form, name: "hand-made (fluent, xstate, lit)", path: "/site/diy.html" },
  { name: "Typebot, its server answering at once", path: "/site/typebot.html", question: ".typebot-host-bubble" },
  {
    name: "SurveyJS",
    path: "/site/surveyjs.html",
    question: ".sd-question__title",
    next: ".sd-navigation__next-btn",
  },
];

/** The peers whose pages were built. */
export const peers = () => PEERS.filter((page) => existsSync(path.join(SITE, path.basename(page.path))));

/** Serves all of them. */
export const serveAll = () => serve({ dist: DIST, site: SITE }, startChat);
