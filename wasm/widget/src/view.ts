/** Draws a screen: a function of what the core hands over and of nothing else. */

import { card } from "./cards";
import { button, h } from "./dom";
import { icon } from "./icons";
import type { Block, Choice, ChoiceKind, Screen, Span } from "./types";

/** Takes the id of what was tapped. */
export type Tap = (choice: Choice) => void;

/** Kinds that stand in the text, in this order; the others have places of their own. */
const IN_TEXT: ChoiceKind[] = ["main", "next", "skip", "more"];

/** The heading, which gets the focus when a screen comes. Where words are missing, a notice says so in its place. */
export function heading(screen: Screen): HTMLElement {
  return h("h2", { tabindex: "-1", part: "heading" }, screen.title || screen.notices[0]);
}

/** All between the rows of buttons that are always there. */
export function body(screen: Screen, title: HTMLElement, tap: Tap): HTMLElement {
  const notices = screen.title ? screen.notices : screen.notices.slice(1);
  const shown = screen.choices.filter((choice) => IN_TEXT.includes(choice.kind));
  const text = screen.blocks.map(block);
  const cards = screen.cards.map((of, at) => card(of, aboutLabel(screen, at), screen.detail));
  return h(
    "div",
    { class: "screen", "data-screen": screen.id, "data-urgency": screen.urgency },
    screen.draft !== undefined && h("p", { class: "draft" }, screen.draft),
    h("header", {}, icon(screen.icon), title),
    ...notices.map((notice) => h("p", { class: "notice" }, notice)),
    // In danger the numbers come before the words.
    ...(screen.urgency === "now" ? [...cards, ...text] : [...text, ...cards]),
    shown.length > 0 && h("ul", { class: "choices" }, ...shown.map((choice) => h("li", {}, tappable(choice, tap)))),
  );
}

/** A row of buttons outside the text. Most screens have the same ones: they are drawn anew only when they change. */
export class Row {
  readonly element: HTMLElement;
  readonly #kinds: ChoiceKind[];
  #shown = "";

  /** A row for choices of some kinds, in the order of the kinds. */
  constructor(name: string, kinds: ChoiceKind[]) {
    this.element = h("div", { class: name });
    this.#kinds = kinds;
  }

  show(screen: Screen, tap: Tap): void {
    const choices = this.#kinds.flatMap((kind) => screen.choices.filter((choice) => choice.kind === kind));
    const shown = JSON.stringify(choices);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.replaceChildren(...choices.map((choice) => tappable(choice, tap)));
  }
}

function tappable(choice: Choice, tap: Tap): HTMLElement {
  const inText = IN_TEXT.includes(choice.kind);
  const attributes = {
    class: choice.kind,
    part: inText ? "choice" : undefined,
    "data-choice": choice.id,
    lang: choice.language,
    "aria-pressed": choice.ticked?.toString(),
  };
  // A label of its own element goes below its picture where large letters leave no room for its longest word.
  const label = inText ? h("span", {}, choice.label) : choice.label;
  return button(attributes, () => tap(choice), icon(choice.icon), label);
}

/** The core offers "about" as a choice of its own for surfaces that cannot fold; its label serves as ours. */
function aboutLabel(screen: Screen, at: number): string {
  return screen.choices.filter((choice) => choice.kind === "about")[at]?.label ?? "";
}

function block(of: Block): HTMLElement {
  switch (of.type) {
    case "paragraph":
      return h("p", {}, ...spans(of.spans));
    case "list":
      return h("ul", {}, ...of.items.map((item) => h("li", {}, ...spans(item))));
    case "show":
      return h("blockquote", { lang: of.language, dir: of.direction }, of.text);
  }
}

function spans(of: Span[]): (Node | string)[] {
  return of.map((span) => (span.strong ? h("strong", {}, span.text) : span.text));
}
