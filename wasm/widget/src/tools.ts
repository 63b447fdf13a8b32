/**
 * What stands under a screen (`amparo-tools.js`, which comes after the first question): other words, reading aloud,
 * printing. The guide works without them.
 */

import { afterPaint, button, h } from "./dom";
import { printGuide, printSheet } from "./print";
import { Reader } from "./reader";
import type { Screen } from "./types";

/** What the tools ask of the conversation. */
export interface Needs {
  /** A text of the frame. */
  text(id: string): string;
  /** What the way to the other words of the screen is called; empty where there is none. */
  otherWords(): string;
  /** Shows the other words. */
  reword(): void;
}

export class Tools {
  readonly element: HTMLElement;
  readonly #needs: Needs;
  readonly #words: HTMLButtonElement;
  readonly #read: HTMLButtonElement;
  readonly #print: HTMLButtonElement;
  readonly #reader = new Reader(() => this.#label());
  #screen: Screen | undefined;

  /** Tools for a guide in this root, which gets the sheet for paper too. */
  constructor(root: ShadowRoot, needs: Needs) {
    this.#needs = needs;
    this.#words = button({ "data-tool": "words", hidden: "" }, () => needs.reword());
    this.#read = button({ "data-tool": "read", hidden: "" }, () => this.#reader.toggle(this.#screen));
    this.#print = button({ "data-tool": "print" }, printGuide);
    this.element = h("div", { class: "tools" }, this.#words, this.#read, this.#print);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, printSheet()];
  }

  /** Takes the screen that is shown now; what was being read aloud ends. */
  show(screen: Screen): void {
    this.#reader.stop();
    this.#screen = screen;
    afterPaint(() => this.#label());
  }

  /** Ends what goes on. */
  stop(): void {
    this.#screen = undefined;
    this.#reader.close();
  }

  #label(): void {
    const screen = this.#screen;
    if (!screen) return;
    put(this.#words, this.#needs.otherWords());
    const read = this.#reader.reading ? "widget-read-stop" : "widget-read";
    put(this.#read, this.#reader.can(screen.language) ? this.#needs.text(read) : "");
    put(this.#print, this.#needs.text("widget-print"));
  }
}

/** A button without a label is not there. */
function put(into: HTMLButtonElement, label: string): void {
  into.hidden = label === "";
  if (into.textContent !== label) into.textContent = label;
}
