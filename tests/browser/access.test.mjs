// axe finds nothing on screens of each shape, in both directions and themes; the pictures are for people to look at.

import { test } from "node:test";
import { open, tap, withBrowser } from "./support/browser.mjs";
import { look, tour } from "./support/look.mjs";

withBrowser();

test("light", async () => tour(await open({ bypassCSP: true, colorScheme: "light" }), "es", "es"));

test("dark", async () => tour(await open({ bypassCSP: true, colorScheme: "dark" }), "dark", "es"));

test("right to left", async () => {
  const page = await open({ bypassCSP: true, attributes: { lang: "ar-XB" } });
  await tour(page, "rtl", "skip");
});

test("forced colours, less motion", async () => {
  await tour(await open({ bypassCSP: true, forcedColors: "active", reducedMotion: "reduce" }), "forced", "es");
});

test("help without a country", async () => {
  const page = await open({ bypassCSP: true });
  await tap(page, "help", "help-now/where");
  await look(page, "es-help-where");
});
