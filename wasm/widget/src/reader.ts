/** Reads a screen aloud, with voices that live on this device and no others: what is read never leaves it. */

import type { Block, Screen, Span } from "./types";

export class Reader {
  readonly #speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  readonly #changed: () => void;
  readonly #listening = new AbortController();
  #last: SpeechSynthesisUtterance | undefined;

  /** `changed` is called when reading ends, and when voices come. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#speech?.addEventListener?.("voiceschanged", changed, { signal: this.#listening.signal });
    addEventListener("pagehide", () => this.stop(), { signal: this.#listening.signal });
  }

  /** True while something is read. */
  get reading(): boolean {
    return this.#last !== undefined;
  }

  /** True if the device has a voice of its own for a language. */
  can(language: string): boolean {
    return this.#voice(language) !== undefined;
  }

  /** Reads a screen from its beginning, or stops. */
  toggle(screen: Screen | undefined): void {
    if (this.reading) this.stop();
    else if (screen) this.#start(screen);
    this.#changed();
  }

  /** Falls silent at once. */
  stop(): void {
    if (!this.#last) return;
    this.#last = undefined;
    this.#speech?.cancel();
  }

  /** Falls silent for good. */
  close(): void {
    this.#listening.abort();
    this.stop();
  }

  #start(screen: Screen): void {
    const said = aloud(screen).flatMap(([language, text]) => this.#utterance(language, text) ?? []);
    const last = said.at(-1);
    if (!last) return;
    this.#last = last;
    last.onend = last.onerror = () => {
      if (this.#last !== last) return;
      this.#last = undefined;
      this.#changed();
    };
    said.forEach((utterance) => this.#speech?.speak(utterance));
  }

  #utterance(language: string, text: string): SpeechSynthesisUtterance | undefined {
    const voice = this.#voice(language);
    if (!voice) return undefined;
    const utterance = new SpeechSynthesisUtterance(text);
    [utterance.voice, utterance.lang] = [voice, voice.lang];
    return utterance;
  }

  #voice(language: string): SpeechSynthesisVoice | undefined {
    const of = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];
    const voices = this.#speech?.getVoices() ?? [];
    return voices.find((voice) => voice.localService && of(voice.lang) === of(language));
  }
}

/** What is read, piece by piece, each with its language; in danger the contacts come before the words, as on the screen. */
function aloud(screen: Screen): [string, string][] {
  const say = (text: string): [string, string] => [screen.language, text];
  const words = screen.blocks.flatMap((of) => pieces(of, screen.language));
  const cards = screen.cards.flatMap((card) => [
    say(card.kind),
    [card.nameLanguage ?? screen.language, card.name] as [string, string],
    ...card.channels.map((channel) => say(`${channel.label}: ${channel.shown}`)),
  ]);
  const inOrder = screen.urgency === "now" ? [...cards, ...words] : [...words, ...cards];
  const choices = screen.choices.filter((choice) => choice.kind === "main").map((choice) => say(choice.label));
  return [say(screen.title), ...screen.notices.map(say), ...inOrder, ...choices].filter(([, text]) => text !== "");
}

function pieces(of: Block, language: string): [string, string][] {
  const joined = (spans: Span[]): [string, string] => [language, spans.map((span) => span.text).join("")];
  switch (of.type) {
    case "paragraph":
      return [joined(of.spans)];
    case "list":
      return of.items.map(joined);
    case "show":
      return [[of.language, of.text]];
  }
}
