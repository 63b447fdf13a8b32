/** What stands around every screen: ways back, the language, help and leaving always in view, the spoken line. */

import { body, heading, Row, type Tap } from "./view";
import { button, h } from "./dom";
import type { Tools } from "./tools";
import type { Language, Screen } from "./types";

/** What the frame tells. */
export interface Wishes {
  tap: Tap;
  leave(): void;
  language(tag: string): void;
}

/** A text of the frame by its id. */
export type Texts = (id: string) => string;

export class Frame {
  /** The whole of it. */
  readonly element: HTMLElement;
  readonly #wishes: Wishes;
  readonly #texts: Texts;
  /** The first stop of the Tab key: seen only when it has the focus. */
  readonly #first: HTMLButtonElement;
  readonly #back = new Row("ways", ["back", "home"]);
  readonly #label = h("span", { class: "hidden" });
  readonly #languages = h("select");
  readonly #section: HTMLElement;
  readonly #bar = new Row("bar", ["help", "leave"]);
  readonly #hint = h("p", { class: "hint" });
  readonly #live = h("p", { class: "hidden", "aria-live": "polite" });
  #screen: HTMLElement = h("div");
  #heading: HTMLElement | undefined;
  #tools: Tools | undefined;
  #shown: Screen | undefined;

  constructor(wishes: Wishes, texts: Texts) {
    this.#wishes = wishes;
    this.#texts = texts;
    this.#first = button({ class: "leave first" }, () => wishes.leave());
    this.#languages.addEventListener("change", () => wishes.language(this.#languages.value));
    const top = h("div", { class: "top" }, this.#back.element, h("label", {}, this.#label, this.#languages));
    const [bar, live] = [this.#bar.element, this.#live];
    this.#section = h("section", {}, this.#first, top, this.#screen, this.#hint, bar, live);
    this.element = h("div", { class: "guide", part: "guide" }, this.#section);
  }

  /** Draws a screen. On one that the person moved to, the heading gets the focus; else the focus stays. */
  show(screen: Screen, moved: boolean): void {
    const focused = (this.element.getRootNode() as ShadowRoot).activeElement;
    const title = heading(screen);
    const drawn = body(screen, title, this.#wishes.tap);
    this.#screen.replaceWith(drawn);
    this.#back.show(screen, this.#wishes.tap);
    this.#bar.show(screen, this.#wishes.tap);
    this.#words(screen);
    if (moved) this.#hint.remove();
    if (moved || focused === this.#heading) focus(title, this.element);
    else this.#refocus(focused);
    [this.#screen, this.#heading] = [drawn, title];
    this.#shown = screen;
    this.#tools?.show(screen);
  }

  /** Puts tools under the screen. */
  equip(tools: Tools): void {
    this.#tools = tools;
    this.#bar.element.before(tools.element);
    if (this.#shown) tools.show(this.#shown);
  }

  /** Ends what goes on. */
  stop(): void {
    this.#tools?.stop();
  }

  /** Lists the languages, each by its own name. */
  list(languages: Language[]): void {
    this.#languages.replaceChildren(
      ...languages.map(({ tag, name, direction }) => h("option", { value: tag, lang: tag, dir: direction }, name)),
    );
  }

  /** Light or dark; anything else follows the device. */
  theme(name: string | null): void {
    this.element.dataset["theme"] = name ?? "";
  }

  /** Plain colours or the usual ones. */
  discreet(on: boolean): void {
    this.element.toggleAttribute("data-discreet", on);
  }

  /** Shows that something is being fetched. */
  busy(waiting: boolean): void {
    this.#screen.setAttribute("aria-busy", String(waiting));
    this.say(waiting ? this.#texts("widget-loading") : "");
  }

  /** Says something aloud, once. */
  say(text: string): void {
    this.#live.textContent = text;
  }

  /** What is the same already is left alone: a direction that is written again has all that stands in it styled again. */
  #words(screen: Screen): void {
    this.#choose(screen.language);
    const label = this.#texts("widget-label");
    if (this.element.lang === screen.language && this.#section.getAttribute("aria-label") === label) return;
    this.element.lang = screen.language;
    this.element.dir = screen.direction;
    this.#section.setAttribute("aria-label", label);
    this.#first.textContent = this.#texts("widget-exit");
    this.#label.textContent = this.#texts("widget-language");
    this.#hint.textContent = this.#texts("widget-exit-hint");
  }

  /** A language that is not listed (a test language) is named by its tag as long as it is the one. */
  #choose(tag: string): void {
    if (this.#languages.value === tag) return;
    this.#languages.value = tag;
    if (this.#languages.value !== tag) this.#languages.append(h("option", { value: tag, selected: "" }, tag));
  }

  /** Gives the focus back to what was drawn anew under it. */
  #refocus(focused: Element | null): void {
    const id = focused instanceof HTMLElement && focused.dataset["choice"];
    if (id) this.element.querySelector<HTMLElement>(`[data-choice="${CSS.escape(id)}"]`)?.focus();
  }
}

/** Focuses the heading and shows the top of the guide, as a new page would. */
function focus(title: HTMLElement, guide: HTMLElement): void {
  title.focus({ preventScroll: true });
  if (guide.getBoundingClientRect().top < 0) guide.scrollIntoView();
  title.scrollIntoView({ block: "nearest" });
}
