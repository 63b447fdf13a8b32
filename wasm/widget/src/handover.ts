/**
 * Going on elsewhere: a link and its picture for another phone, and to the same guide on Telegram. It carries language,
 * country, who reads and topic, never an answer; nothing is sent.
 */

import { encode } from "uqr";
import { h } from "./dom";
import { MARK } from "./link";

const SVG = "http://www.w3.org/2000/svg";

/** What the panel asks for. */
export interface Source {
  /** A text of the frame. */
  text(id: string): string;
  /** The link to the topic at hand. */
  link(): string;
  /** The name of the bot, if the partner has one. */
  bot(): string | null;
}

export class HandOver {
  readonly element = h("div", { class: "handover", hidden: "" });
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** True while it is shown. */
  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Shows the links to the topic at hand. */
  open(): void {
    const { text, link, bot } = this.#source;
    const page = new URL(MARK + link(), location.href.split("#")[0]).href;
    const ways = [way(text("widget-continue-page"), page)];
    if (bot()) ways.push(way(text("widget-continue-telegram"), `https://t.me/${bot()}?start=${link()}`));
    this.element.replaceChildren(h("p", {}, text("widget-continue-about")), ...ways);
    this.element.hidden = false;
  }

  close(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}

function way(label: string, url: string): HTMLElement {
  const link = h("a", { href: url, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" }, url);
  return h("div", {}, h("p", {}, label), picture(url), h("bdi", { dir: "ltr" }, link));
}

/** A code that a telephone's camera reads: always dark on white, with the margin it needs. */
function picture(text: string): SVGElement {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  const svg = draw("svg", { viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true" });
  svg.append(draw("rect", { width: "100%", height: "100%", fill: "#fff" }), draw("path", { d: dark, fill: "#000" }));
  return svg;
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
