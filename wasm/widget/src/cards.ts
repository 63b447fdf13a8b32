/** Draws contact cards: face, ways to reach it, and "about this contact" folded in place. */

import { h } from "./dom";
import type { Card, CardChannel } from "./types";

/** A card; `about` is the label of what folds out. `open` shows all at once. */
export function card(of: Card, about: string, open: boolean): HTMLElement {
  return h(
    "article",
    { class: "card", part: "card", "data-contact": of.id },
    h("p", { class: "kind" }, of.kind),
    h("h3", { lang: of.nameLanguage }, of.name),
    h("p", {}, of.operator, of.hours !== undefined && ` · ${of.hours}`),
    of.caution !== undefined && h("p", { class: "caution" }, of.caution),
    h("ul", { class: "channels" }, ...of.channels.map((channel) => h("li", {}, way(channel)))),
    h("p", { class: "source" }, of.source),
    fold(of, about, open),
  );
}

function way(channel: CardChannel): HTMLElement {
  const words = [
    h("span", {}, channel.label, channel.cost !== undefined && ` · ${channel.cost}`),
    h("bdi", { dir: "ltr" }, channel.shown),
  ];
  const kind = { class: "way", "data-channel": channel.kind };
  return channel.href ? link(channel.href, kind, ...words) : h("div", kind, ...words);
}

/** A link that tells the other side nothing; web pages open beside the guide, which would be lost otherwise. */
function link(href: string, attributes: Record<string, string>, ...words: (Node | string)[]): HTMLElement {
  const target = href.startsWith("http") ? "_blank" : undefined;
  const discreet = { href, target, rel: "noopener noreferrer", referrerpolicy: "no-referrer" };
  return h("a", { ...attributes, ...discreet }, ...words);
}

function fold(of: Card, about: string, open: boolean): HTMLElement {
  const lines = of.about.map((line) => h("li", {}, isSource(of, line) ? sourceLink(of, line) : line));
  const details = h("details", {}, h("summary", {}, about || of.name), h("ul", {}, ...lines));
  details.open = open;
  return details;
}

/** The line that names the page is that page's address without what nobody types. */
function isSource(of: Card, line: string): boolean {
  return of.sourceUrl.startsWith("http") && of.sourceUrl.includes(line);
}

function sourceLink(of: Card, line: string): HTMLElement {
  return link(of.sourceUrl, { class: "page" }, h("bdi", { dir: "ltr" }, line));
}
