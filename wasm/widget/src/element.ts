/**
 * `<amparo-guide>`: attributes, life and death of one guide on a page. Nothing is stored, nothing is sent, and what
 * happens inside stays inside: the root is closed and its events end there.
 */

import { Conversation, type Setting, type Stage } from "./conversation";
import { leave, onShiftThrice } from "./exit";
import { Frame } from "./frame";
import { fillIcons, loadIcons } from "./icons";
import { linked } from "./link";
import { core, hand, hidden, opening, pack, tellOwner } from "./load";
import { Opening } from "./opening";
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

/** With what a guide begins. */
interface Start {
  base: URL;
  language: string;
  link: string;
  unwanted: Promise<string[]>;
  stage: Stage;
}

export class AmparoGuide extends HTMLElement {
  static readonly observedAttributes = ["lang", "country", "audience", "theme", "discreet"];

  readonly #root = this.attachShadow({ mode: "closed" });
  /** The first screens until the core has come, then the conversation with it. */
  #talk: Opening | Conversation | undefined;
  #frame: Frame | undefined;
  /** The title of the page, while another stands in its place. */
  #title: string | undefined;
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
      (presses) => this.#frame?.say(this.#talk?.text(PRESSED[presses - 1] ?? "") ?? ""),
      () => this.#leave(),
    );
    this.#open().catch(tellOwner);
  }

  disconnectedCallback(): void {
    this.#end?.();
    if (this.#title) document.title = this.#title;
    this.#title = undefined;
    this.#forget();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === "theme") this.#frame?.theme(value);
    else if (name === "discreet") this.#dress();
    else if (this.#talk && value !== null && value !== before) {
      this.#change(name as Setting, value);
    }
  }

  /** Shows the first screen as soon as there is one, and has the core take over when it comes. */
  async #open(): Promise<void> {
    const [base, language, frame] = [this.#base(), this.#language(), this.#newFrame()];
    this.#frame = frame;
    const stage = {
      show: (screen: Screen, moved: boolean) => this.#show(frame, screen, moved),
      busy: (waiting: boolean) => frame.busy(waiting),
      say: (text: string) => frame.say(text),
    };
    const link = linked() ?? `f_${this.#of("flow")}`;
    const asks = link !== "f_" || this.#of("audience") !== "";
    const unwanted = hidden(base);
    const drawn = asks ? undefined : await opening(base, language, this.#of("country")).catch(() => undefined);
    if (frame !== this.#frame) return;
    const start = { base, language, link, unwanted, stage };
    let coming: Promise<void> | undefined;
    const bring = (): Promise<void> => (coming ??= this.#bring(start).finally(() => (coming = undefined)));
    if (drawn) {
      const first = new Opening(drawn, unwanted, stage, bring);
      this.#talk = first;
      frame.list(first.locales());
      first.begin();
      this.#ready();
    }
    await bring();
  }

  /** Fetches the core, which goes on from where the person is. */
  async #bring({ base, language, link, unwanted, stage }: Start): Promise<void> {
    const [frame, words] = [this.#frame, pack(base, `texts/${language}/first`).catch(() => undefined)];
    const [Guide, structure, ids] = await Promise.all([core(base), pack(base, "structure"), unwanted, words]);
    const guide = hand("structure", () => new Guide(structure));
    guide.disable(ids.join(" "));
    guide.start(language, this.#of("country"), this.#of("audience"), link);
    const conversation = new Conversation(guide, base, stage);
    await conversation.open();
    if (!frame || frame !== this.#frame) return conversation.forget();
    const first = this.#talk instanceof Opening ? this.#talk : undefined;
    this.#talk = conversation;
    if (!first) frame.list(conversation.locales());
    conversation.begin(first);
    if (!first) this.#ready();
    await first?.end(conversation);
    this.#later(base, conversation);
  }

  #ready(): void {
    this.dispatchEvent(new Event("amparo-ready", { bubbles: true, composed: true }));
  }

  #of(name: string): string {
    return this.getAttribute(name) ?? "";
  }

  #language(): string {
    return this.lang || document.documentElement.lang.split("-")[0] || "en";
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
    const frame = new Frame(wishes, (id) => this.#talk?.text(id) ?? "");
    frame.theme(this.getAttribute("theme"));
    return frame;
  }

  #show(frame: Frame, screen: Screen, moved: boolean): void {
    if (!frame.element.isConnected) this.#root.replaceChildren(frame.element);
    frame.show(screen, moved);
    this.#dress();
  }

  /** The plain look: colours, and a title of the page that says nothing. */
  #dress(): void {
    const plain = this.hasAttribute("discreet");
    this.#frame?.discreet(plain);
    const title = plain ? (this.#talk?.text("widget-tab-title") ?? "") : this.#title;
    if (plain) this.#title ??= document.title;
    if (title && document.title !== title) document.title = title;
    if (!plain) this.#title = undefined;
  }

  /** Fetches what the first question does without: pictures, tools, and all that may be wanted later. */
  #later(base: URL, conversation: Conversation): void {
    const fetch = (): void => {
      loadIcons(base).then(() => fillIcons(this.#root)).catch(tellOwner);
      this.#equip(base, conversation).catch(tellOwner);
      void conversation.prefetch();
      this.#stay(base).catch(tellOwner);
    };
    if ("requestIdleCallback" in window) requestIdleCallback(fetch, IDLE);
    else setTimeout(fetch);
  }

  async #equip(base: URL, conversation: Conversation): Promise<void> {
    const { Tools } = (await import(new URL("amparo-tools.js", base).href)) as typeof import("./tools");
    if (conversation !== this.#talk) return;
    const needs = {
      text: (id: string) => conversation.text(id),
      otherWords: () => conversation.otherWords(),
      reword: () => conversation.reword(),
      link: () => conversation.link(),
      bot: () => this.getAttribute("telegram"),
      isDiscreet: () => this.hasAttribute("discreet"),
      beDiscreet: (on: boolean) => void this.toggleAttribute("discreet", on),
    };
    this.#frame?.equip(new Tools(this.#root, needs));
  }

  /** Has the partner's service worker keep the guide for the next visit, where the partner opted in. */
  async #stay(base: URL): Promise<void> {
    const worker = this.getAttribute("offline");
    if (worker === null) return;
    const { stay } = (await import(new URL("amparo-offline.js", base).href)) as typeof import("./offline");
    await stay(new URL(worker, document.baseURI), base);
  }

  #tap(choice: Choice): void {
    if (choice.kind === "leave") this.#leave();
    else if (!this.#talk?.waiting || choice.kind === "help") {
      this.#talk?.tap(choice.id, choice.ticked !== undefined).catch(tellOwner);
    }
  }

  #change(setting: Setting, value: string): void {
    this.#talk?.set(setting, value).catch(tellOwner);
  }

  #leave(): void {
    leave(() => this.#forget(), this.getAttribute("exit"));
  }

  #forget(): void {
    this.#frame?.stop();
    this.#talk?.forget();
    this.#talk = undefined;
    this.#frame = undefined;
    this.#root.replaceChildren();
  }
}
