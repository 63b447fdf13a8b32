/** One conversation: asks the core, fetches what it needs, and has screens drawn. Knows no element and no content. */

import type { Guide } from "amparo-wasm";
import { afterPaint } from "./dom";
import { hand, pack, tellOwner } from "./load";
import type { Opening } from "./opening";
import type { Language, Screen } from "./types";

/** How long a screen waits for its words before it is drawn without them. */
const PATIENCE_MS = 6000;

/** What a guide can be told from outside. */
export type Setting = "lang" | "country" | "audience";

/** What a conversation has drawn and said. */
export interface Stage {
  /** Draws a screen; `moved` is true if it is another one than before. */
  show(screen: Screen, moved: boolean): void;
  /** Says that something is being fetched. */
  busy(waiting: boolean): void;
  /** Says something aloud. */
  say(text: string): void;
}

/** Seconds since 1970, as the core counts time. */
const now = (): number => Date.now() / 1000;

/** True if the words of the frame are there: without them nothing on a screen could be read. */
const readable = (screen: Screen): boolean => screen.choices.every((choice) => choice.label !== "");

export class Conversation {
  readonly #guide: Guide;
  readonly #base: URL;
  readonly #stage: Stage;
  #shown: Screen | undefined;
  #turn = 0;
  #waiting = false;
  #over = false;
  #ready = false;
  #fetching = false;

  constructor(guide: Guide, base: URL, stage: Stage) {
    this.#guide = guide;
    this.#base = base;
    this.#stage = stage;
  }

  /** Fetches the words of the first screen; fails if they cannot be had, in the language asked for or in the guide's first. */
  async open(): Promise<void> {
    await this.#fetchNeeds();
    const [first] = this.locales();
    if (first && !readable(this.#screen())) {
      this.#guide.set("lang", first.tag, now());
      await this.#fetchNeeds();
    }
    if (!readable(this.#screen())) throw new Error("the words of the first screen could not be loaded");
  }

  /** Goes on from where an opening is, and draws what differs from what it shows. */
  begin(opening?: Opening): void {
    opening?.taps.forEach((id) => this.#guide.tap(id, now()));
    const screen = this.#screen();
    if (JSON.stringify(screen) === JSON.stringify(opening?.screen())) this.#shown = screen;
    else this.#show(screen, false);
  }

  /** Takes a choice of the screen that is shown. After a tick the focus stays, unless it tells of danger and help comes. */
  tap(id: string, ticks: boolean): Promise<void> {
    return this.#take(() => this.#guide.tap(id, now()), !ticks);
  }

  /** Changes something in place. */
  set(setting: Setting, value: string): Promise<void> {
    return this.#take(() => this.#guide.set(setting, value, now()), false);
  }

  /** Shows the same screen in other words. */
  reword(): void {
    if (!this.#over && !this.#waiting) this.#show(this.#guide.reword(now()) as Screen, false);
  }

  /** What the way to the other words is called; empty where there is none. */
  otherWords(): string {
    return this.#over ? "" : this.#guide.otherWords();
  }

  /**
   * Fetches all that may be wanted later, one thing at a time and help first. Then help needs no network, no tap
   * waits, and no request tells where the person went. What cannot be had is tried again after the next tap.
   */
  async prefetch(): Promise<void> {
    this.#ready = true;
    if (this.#fetching) return;
    this.#fetching = true;
    const tried = new Set<string>();
    for (let name = this.#next(tried); name !== undefined; name = this.#next(tried)) {
      tried.add(name);
      await this.#add(name);
    }
    this.#fetching = false;
  }

  /** What to put into a link to the topic at hand. */
  link(): string {
    return this.#over ? "" : this.#guide.link();
  }

  /** True while a screen waits for its words: taps on the old screen mean nothing then. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /** The languages to choose from. */
  locales(): Language[] {
    return this.#guide.locales() as Language[];
  }

  /** A text of the frame. */
  text(id: string): string {
    return this.#over ? "" : this.#guide.text(id);
  }

  /** Forgets everything. */
  forget(): void {
    if (this.#over) return;
    this.#over = true;
    this.#guide.free();
  }

  #next(tried: Set<string>): string | undefined {
    return this.#over ? undefined : (this.#guide.rest() as string[]).find((name) => !tried.has(name));
  }

  #show(screen: Screen, moved: boolean): void {
    this.#shown = screen;
    this.#stage.show(screen, moved);
  }

  #screen(): Screen {
    return this.#guide.screen(now()) as Screen;
  }

  async #take(act: () => unknown, moves: boolean): Promise<void> {
    await this.#turnTo(act, moves);
    if (this.#ready) afterPaint(() => void this.prefetch());
  }

  async #turnTo(act: () => unknown, moves: boolean): Promise<void> {
    const { id, language: before } = this.#shown ?? this.#screen();
    const turn = ++this.#turn;
    const screen = act() as Screen;
    const moved = moves || screen.id !== id;
    if (this.#guide.needs().length === 0) return this.#show(screen, moved);
    const fetched = this.#fetchNeeds();
    // Danger never waits for a network: what is there is drawn now, the rest when it comes.
    if (screen.urgency === "now" && readable(screen)) this.#show(screen, moved);
    else await this.#wait(fetched);
    if (this.#stale(turn)) return;
    if (this.#waiting) this.#settle(before, moved);
    const missing = this.#guide.needs().length;
    await fetched;
    if (this.#stale(turn)) return;
    if (this.#guide.needs().length < missing) this.#show(this.#screen(), false);
  }

  /** Draws after the wait; a language whose words did not come is left again. */
  #settle(before: string, moved: boolean): void {
    this.#waiting = false;
    this.#stage.busy(false);
    if (readable(this.#screen())) return this.#show(this.#screen(), moved);
    this.#guide.set("lang", before, now());
    this.#show(this.#screen(), moved);
    this.#stage.say(this.text("widget-offline"));
  }

  async #wait(fetched: Promise<boolean>): Promise<void> {
    this.#waiting = true;
    this.#stage.busy(true);
    await Promise.race([fetched, new Promise((over) => setTimeout(over, PATIENCE_MS))]);
  }

  #stale(turn: number): boolean {
    return this.#over || turn !== this.#turn;
  }

  /** True if something came. */
  async #fetchNeeds(): Promise<boolean> {
    const came = await Promise.all(this.#guide.needs().map((name) => this.#add(name)));
    return came.includes(true);
  }

  async #add(name: string): Promise<boolean> {
    try {
      const bytes = await pack(this.#base, name);
      if (!this.#over) hand(name, () => this.#guide.add(bytes));
      return !this.#over;
    } catch (error) {
      tellOwner(error);
      return false;
    }
  }
}
