/**
 * What a page's own scripts may call (`amparo-api.js`). A module of its own, so that a page that only shows the guide
 * does not load it. Nothing is sent: the screening runs in the page.
 */

import { core, hand, hidden, pack } from "./amparo.js";
import type { Advice, Ask, Audience, Language } from "./types";

export type { Advice, Ask, Audience, Direction, Language, Offer, Urgency } from "./types";

/** How a guide is opened; all may be left away. */
export interface Settings {
  /** BCP-47 tag of a language of the guide; else the language of the page. */
  lang?: string | undefined;
  /** Two-letter code. */
  country?: string | undefined;
  audience?: Audience | undefined;
  /** Id of the flow that comes first. */
  flow?: string | undefined;
  theme?: "light" | "dark" | undefined;
  /** Plain colours and a title that says nothing: an empty text. */
  discreet?: "" | undefined;
  /** The name of the same guide on Telegram. */
  telegram?: string | undefined;
  /** Where the service worker lies, if the guide is to work on the next visit without a network. */
  offline?: string | undefined;
  /** The folder of `amparo.js`, where it is not the one that this module came from. */
  base?: string | undefined;
  /** Where "leave quickly" goes; else an empty page. */
  exit?: string | undefined;
}

const HERE = new URL("./", import.meta.url).href;

/** Puts a guide at the end of an element of the page. */
export function open(into: Element, settings: Settings = {}): HTMLElement {
  const guide = document.createElement("amparo-guide");
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined) guide.setAttribute(name, String(value));
  }
  into.append(guide);
  return guide;
}

/** Takes a guide off the page; all that it knew is forgotten. */
export function close(guide: Element): void {
  guide.remove();
}

/** What follows from indicators. A signpost, never a verdict; refuses what it does not understand with an `Error`. */
export async function assess(ask: Ask, base = HERE): Promise<Advice> {
  const guide = await headless(base);
  try {
    const packs = (guide.assessNeeds(ask.country ?? "") as string[]).map(async (name) => {
      const bytes = await pack(new URL(base, HERE), name);
      hand(name, () => guide.add(bytes));
    });
    const [unwanted] = await Promise.all([hidden(new URL(base, HERE)), ...packs]);
    guide.disable(unwanted.join(" "));
    return guide.assess(ask as unknown as Parameters<typeof guide.assess>[0]) as Advice;
  } finally {
    guide.free();
  }
}

/** The languages of the guide, in order. */
export async function locales(base = HERE): Promise<Language[]> {
  const guide = await headless(base);
  try {
    return guide.locales() as Language[];
  } finally {
    guide.free();
  }
}

async function headless(base: string) {
  const folder = new URL(base, HERE);
  const [Guide, structure] = await Promise.all([core(folder), pack(folder, "structure")]);
  return hand("structure", () => new Guide(structure));
}
