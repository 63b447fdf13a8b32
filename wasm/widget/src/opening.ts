/**
 * The first screens, drawn when the guide was built by the core that ships with it: they are shown and answered while
 * that core is still on its way. Whatever they do not know waits for it.
 */

import type { Conversation, Setting, Stage } from "./conversation";
import type { Language, Screen } from "./types";

/** What a file holds, one for each language and for each country in it; `wasm/opening.mjs` writes it. */
export interface Drawn {
  /** The first state. */
  start: number;
  /** Words of the frame, by id. */
  texts: Record<string, string>;
  locales: Language[];
  screens: Screen[];
  /** A screen, and the state that follows from each choice on it that is known. */
  states: { screen: number; ways: Record<string, number> }[];
}

/** Does what the conversation with the core does, as far as it can. */
export class Opening {
  /** What was tapped so far, for the core to repeat. */
  readonly taps: string[] = [];
  readonly #drawn: Drawn;
  readonly #stage: Stage;
  readonly #hidden: Promise<string[]>;
  readonly #bring: () => Promise<void>;
  #state: number;
  #over = false;
  #wish: ((conversation: Conversation) => Promise<void>) | undefined;

  /** `hidden` are contacts not to show; `bring` fetches the core and is asked again when somebody waits for it. */
  constructor(drawn: Drawn, hidden: Promise<string[]>, stage: Stage, bring: () => Promise<void>) {
    this.#drawn = drawn;
    this.#hidden = hidden;
    this.#stage = stage;
    this.#bring = bring;
    this.#state = drawn.start;
  }

  /** The screen at hand. */
  screen(): Screen | undefined {
    return this.#drawn.screens[this.#drawn.states[this.#state]?.screen ?? -1];
  }

  /** Draws the first screen. */
  begin(): void {
    this.#show(false);
  }

  /** Takes a choice of the screen that is shown. */
  async tap(id: string, ticks: boolean): Promise<void> {
    const at = this.#state;
    const next = this.#drawn.states[at]?.ways[id];
    const hides = next !== undefined && (await this.#hides(next));
    if (this.#over || at !== this.#state) return;
    if (next === undefined || hides) return this.#wait((conversation) => conversation.tap(id, ticks));
    this.#state = next;
    this.taps.push(id);
    this.#show(true);
  }

  /** Changes something in place. */
  set(setting: Setting, value: string): Promise<void> {
    return this.#wait((conversation) => conversation.set(setting, value));
  }

  /** True while somebody waits for the core. */
  get waiting(): boolean {
    return this.#wish !== undefined;
  }

  /** The languages to choose from. */
  locales(): Language[] {
    return this.#drawn.locales;
  }

  /** A text of the frame; empty where it is not known. */
  text(id: string): string {
    return this.#drawn.texts[id] ?? "";
  }

  /** Hands what somebody waits for to the core, which has come. */
  async end(conversation: Conversation): Promise<void> {
    if (this.#wish) this.#stage.busy(false);
    await this.#wish?.(conversation);
  }

  /** Forgets everything. */
  forget(): void {
    this.#over = true;
    this.taps.length = 0;
    this.#wish = undefined;
  }

  /** True if a screen shows a contact that is to be hidden: another takes its place, which only the core knows. */
  async #hides(state: number): Promise<boolean> {
    const cards = this.#drawn.screens[this.#drawn.states[state]?.screen ?? -1]?.cards ?? [];
    if (cards.length === 0) return false;
    const hidden = await this.#hidden;
    return cards.some((card) => hidden.includes(card.id));
  }

  #show(moved: boolean): void {
    const screen = this.screen();
    if (screen) this.#stage.show(screen, moved);
  }

  /** The last wish counts. Where the core cannot be had, the screen stays and says so. */
  async #wait(wish: (conversation: Conversation) => Promise<void>): Promise<void> {
    this.#wish = wish;
    this.#stage.busy(true);
    await this.#bring().catch(() => {
      if (!this.#wish) return;
      this.#wish = undefined;
      this.#stage.busy(false);
      this.#stage.say(this.text("widget-offline"));
    });
  }
}
