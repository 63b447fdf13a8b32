/**
 * `<amparo-guide>`: attributes, life and death of one guide on a page. Nothing is stored, nothing is sent, and what
 * happens inside stays inside: the root is closed and its events end there.
 */

import { Conversation } from "./conversation";
import { leave, onShiftThrice } from "./exit";
import { Frame } from "./frame";
import { fillIcons, loadIcons } from "./icons";
import { core, hand, pack, tellOwner } from "./load";
import { sheet } from "./styles";
import type { Choice, Screen } from "./types";

/** What a host page's own listeners would learn more from than that the guide was used. */
const KEPT_INSIDE = [
  "click", "pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend",
  "keydown", "keyup", "input", "change", "focusin", "focusout",
];

/** Said to screen readers after the first and the second press of Shift. */
const PRESSED = ["widget-exit-one", "widget-exit-two"];

/** Seconds after the first screen, at the latest, at which what help needs is fetched. */
const IDLE = { timeout: 2000 };

export class AmparoGuide extends HTMLElement {
  static readonly observedAttributes = ["lang", "country", "audience", "theme"];

  readonly #root = this.attachShadow({ mode: "closed" });
  #conversation: Conversation | undefined;
  #frame: Frame | undefined;
  #end: (() => void) | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet()];
    // Until the first screen, and where there never is one, the page's own words stand here.
    this.#root.append(document.createElement("slot"));
    for (const type of KEPT_INSIDE) this.#root.addEventListener(type, (event) => event.stopPropagation());
  }

  connectedCallback(): void {
    this.#end = onShiftThrice(
      (presses) => this.#frame?.say(this.#conversation?.text(PRESSED[presses - 1] ?? "") ?? ""),
      () => this.#leave(),
    );
    this.#open().catch(tellOwner);
  }

  disconnectedCallback(): void {
    this.#end?.();
    this.#forget();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === "theme") this.#frame?.theme(value);
    else if (this.#conversation && value !== null && value !== before) {
      this.#change(name as "lang" | "country" | "audience", value);
    }
  }

  async #open(): Promise<void> {
    const base = this.#base();
    const language = this.lang || document.documentElement.lang.split("-")[0] || "en";
    const words = pack(base, `texts/${language}/first`).catch(() => undefined);
    const [Guide, structure] = await Promise.all([core(base), pack(base, "structure"), words]);
    const guide = hand("structure", () => new Guide(structure));
    const of = (name: string): string => this.getAttribute(name) ?? "";
    guide.start(language, of("country"), of("audience"), `f_${of("flow")}`);
    const frame = this.#newFrame();
    const conversation = new Conversation(guide, base, {
      show: (screen, moved) => this.#show(frame, screen, moved),
      busy: (waiting) => frame.busy(waiting),
      say: (text) => frame.say(text),
    });
    [this.#conversation, this.#frame] = [conversation, frame];
    frame.list(conversation.locales());
    await conversation.open();
    this.dispatchEvent(new Event("amparo-ready", { bubbles: true, composed: true }));
    this.#later(base, conversation);
  }

  #base(): URL {
    const base = this.getAttribute("base");
    return base === null ? new URL("./", import.meta.url) : new URL(base, document.baseURI);
  }

  #newFrame(): Frame {
    const wishes = {
      tap: (choice: Choice) => this.#tap(choice),
      leave: () => this.#leave(),
      language: (tag: string) => this.#change("lang", tag),
    };
    const frame = new Frame(wishes, (id) => this.#conversation?.text(id) ?? "");
    frame.theme(this.getAttribute("theme"));
    return frame;
  }

  #show(frame: Frame, screen: Screen, moved: boolean): void {
    if (!frame.element.isConnected) this.#root.replaceChildren(frame.element);
    frame.show(screen, moved);
  }

  /** Fetches what the first question does without: pictures, tools, and all that may be wanted later. */
  #later(base: URL, conversation: Conversation): void {
    const fetch = (): void => {
      loadIcons(base).then(() => fillIcons(this.#root)).catch(tellOwner);
      this.#equip(base, conversation).catch(tellOwner);
      void conversation.prefetch();
    };
    if ("requestIdleCallback" in window) requestIdleCallback(fetch, IDLE);
    else setTimeout(fetch);
  }

  async #equip(base: URL, conversation: Conversation): Promise<void> {
    const { Tools } = (await import(new URL("amparo-tools.js", base).href)) as typeof import("./tools");
    if (conversation !== this.#conversation) return;
    const needs = {
      text: (id: string) => conversation.text(id),
      otherWords: () => conversation.otherWords(),
      reword: () => conversation.reword(),
    };
    this.#frame?.equip(new Tools(this.#root, needs));
  }

  #tap(choice: Choice): void {
    if (choice.kind === "leave") this.#leave();
    else if (!this.#conversation?.waiting || choice.kind === "help") {
      this.#conversation?.tap(choice.id, choice.ticked !== undefined).catch(tellOwner);
    }
  }

  #change(setting: "lang" | "country" | "audience", value: string): void {
    this.#conversation?.set(setting, value).catch(tellOwner);
  }

  #leave(): void {
    leave(() => this.#forget(), this.getAttribute("exit"));
  }

  #forget(): void {
    this.#frame?.stop();
    this.#conversation?.forget();
    this.#conversation = undefined;
    this.#frame = undefined;
    this.#root.replaceChildren();
  }
}
