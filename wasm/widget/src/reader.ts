/**
 * Reads a screen aloud, with voices that live on this device and no others: what is read never leaves it. Where there is
 * none for a language, what people recorded is played, if they did.
 */

import { Recorded } from "./recorded";
import type { Block, Screen, Span } from "./types";

/** The languages that come with recordings; the build writes them here. */
declare const RECORDED: readonly string[];

export class Reader {
  readonly #speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  readonly #changed: () => void;
  readonly #listening = new AbortController();
  readonly #recorded = new Map<string, Recorded>();
  #last: SpeechSynthesisUtterance | undefined;
  #playing: AudioContext | undefined;

  /** `changed` is called when reading ends, and when voices come. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#speech?.addEventListener?.("voiceschanged", changed, { signal: this.#listening.signal });
    addEventListener("pagehide", () => this.stop(), { signal: this.#listening.signal });
  }

  /** True while something is read. */
  get reading(): boolean {
    return this.#last !== undefined || this.#playing !== undefined;
  }

  /** True if the device has a voice of its own for a language, or somebody recorded it. */
  can(language: string): boolean {
    return this.#voice(language) !== undefined || RECORDED.includes(language);
  }

  /** Reads a screen from its beginning, or stops. */
  toggle(screen: Screen | undefined): void {
    if (this.reading) this.stop();
    else if (screen && this.#voice(screen.language)) this.#start(screen);
    else if (screen) void this.#play(screen);
    this.#changed();
  }

  /** Falls silent at once. */
  stop(): void {
    void this.#playing?.close();
    this.#playing = undefined;
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

  /** Plays what is recorded of a screen, one after the other; what is not (contacts, say) is to be read. */
  async #play(screen: Screen): Promise<void> {
    const playing = (this.#playing = new AudioContext());
    try {
      for (const [language, text] of aloud(screen)) {
        const sound = await this.#of(language)?.of(text);
        if (this.#playing !== playing) return;
        if (sound) await played(playing, sound);
        if (this.#playing !== playing) return;
      }
    } catch (error) {
      if (this.#playing === playing) console.error(`<amparo-guide>: ${String(error)}`);
    }
    if (this.#playing !== playing) return;
    this.stop();
    this.#changed();
  }

  #of(language: string): Recorded | undefined {
    if (!RECORDED.includes(language)) return undefined;
    const known = this.#recorded.get(language);
    const of = known ?? new Recorded(new URL(`packs/recordings/${language}.audio`, import.meta.url));
    this.#recorded.set(language, of);
    return of;
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

/** Plays a sound to its end. */
async function played(on: AudioContext, sound: ArrayBuffer): Promise<void> {
  const source = on.createBufferSource();
  source.buffer = await on.decodeAudioData(sound);
  source.connect(on.destination);
  const ended = new Promise((resolve) => source.addEventListener("ended", resolve));
  source.start();
  await ended;
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
