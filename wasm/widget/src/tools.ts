/**
 * What stands under a screen (`amparo-tools.js`, which comes after the first question): other words, reading aloud,
 * printing, going on elsewhere, a plain look. The guide works without them.
 */

import { afterPaint, button, h } from "./dom";
import { HandOver, type Source } from "./handover";
import { printGuide, printSheet } from "./print";
import { Reader } from "./reader";
import type { Screen } from "./types";

/** What the tools ask of the conversation. */
export interface Needs extends Source {
  /** What the way to the other words of the screen is called; empty where there is none. */
  otherWords(): string;
  /** Shows the other words. */
  reword(): void;
  /** True in the plain look. */
  isDiscreet(): boolean;
  /** Changes to the plain look or back. */
  beDiscreet(on: boolean): void;
}

export class Tools {
  readonly element: HTMLElement;
  readonly #needs: Needs;
  readonly #words: HTMLButtonElement;
  readonly #read: HTMLButtonElement;
  readonly #print: HTMLButtonElement;
  readonly #continue: HTMLButtonElement;
  readonly #discreet: HTMLButtonElement;
  readonly #handOver: HandOver;
  readonly #reader = new Reader(() => this.#label());
  #screen: Screen | undefined;

  /** Tools for a guide in this root, which gets the sheet for paper too. */
  constructor(root: ShadowRoot, needs: Needs) {
    this.#needs = needs;
    this.#words = button({ "data-tool": "words", hidden: "" }, () => needs.reword());
    this.#read = button({ "data-tool": "read", hidden: "" }, () => this.#reader.toggle(this.#screen));
    this.#print = button({ "data-tool": "print", hidden: "" }, () => this.#onPaper());
    this.#handOver = new HandOver(needs);
    this.#continue = button({ "data-tool": "continue", "aria-expanded": "false", hidden: "" }, () => this.#elsewhere());
    this.#discreet = button({ "data-tool": "discreet", hidden: "" }, () => {
      needs.beDiscreet(!needs.isDiscreet());
      this.#label();
    });
    const buttons = [this.#words, this.#read, this.#print, this.#continue, this.#discreet];
    this.element = h("div", { class: "tools" }, ...buttons, this.#handOver.element);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, printSheet()];
  }

  /** Takes the screen that is shown now; what was being read aloud ends. */
  show(screen: Screen): void {
    this.#reader.stop();
    if (screen.id !== this.#screen?.id) this.#close();
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
    put(this.#continue, this.#needs.text("widget-continue"));
    put(this.#discreet, this.#needs.text(this.#needs.isDiscreet() ? "widget-discreet-off" : "widget-discreet"));
  }

  #elsewhere(): void {
    if (this.#handOver.isOpen) return this.#close();
    this.#handOver.open();
    this.#continue.setAttribute("aria-expanded", "true");
  }

  #close(): void {
    if (!this.#handOver.isOpen) return;
    this.#handOver.close();
    this.#continue.setAttribute("aria-expanded", "false");
  }

  /** The screen with the link to its topic, so that the paper leads back. */
  #onPaper(): void {
    if (!this.#handOver.isOpen) addEventListener("afterprint", () => this.#close(), { once: true });
    this.#handOver.open();
    printGuide();
  }
}

/** A button without a label is not there. */
function put(into: HTMLButtonElement, label: string): void {
  into.hidden = label === "";
  if (into.textContent !== label) into.textContent = label;
}
