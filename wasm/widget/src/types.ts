/**
 * The shapes that the core hands over, written by hand beside the binding; `tests/node` type-checks one of each.
 * Every string is finished: nothing here is put together, translated or formatted by the page.
 */

/** How a language is written. */
export type Direction = "ltr" | "rtl";

/** How soon something should be done. */
export type Urgency = "info" | "soon" | "today" | "now";

/** What a choice is; says how prominent it is and where it stands. */
export type ChoiceKind = "main" | "next" | "skip" | "more" | "about" | "back" | "home" | "help" | "leave";

/** A way to reach a contact. */
export type ChannelKind =
  | "phone" | "sms" | "whatsapp" | "telegram" | "email" | "chat" | "web" | "address" | "app";

/** A picture: the name of a drawing, and an emoji of the same meaning. */
export interface Icon {
  name: string;
  emoji: string;
}

/** Words of one strength. */
export interface Span {
  text: string;
  strong: boolean;
}

/** A piece of text. */
export type Block =
  | { type: "paragraph"; spans: Span[] }
  | { type: "list"; items: Span[][] }
  | { type: "show"; language: string; direction: Direction; text: string };

/** Something to tap. */
export interface Choice {
  /** Kebab-case, unique on the screen: what `tap` takes. */
  id: string;
  label: string;
  /** Language of the label where it is not the screen's. */
  language?: string | undefined;
  icon?: Icon | undefined;
  kind: ChoiceKind;
  /** Whether it is ticked, for those that can be. */
  ticked?: boolean | undefined;
}

/** One way to reach a contact. */
export interface CardChannel {
  kind: ChannelKind;
  /** What a tap does. */
  label: string;
  /** Number or address, always left to right. */
  shown: string;
  href?: string | undefined;
  cost?: string | undefined;
}

/** A contact. */
export interface Card {
  id: string;
  /** What it is for. */
  kind: string;
  name: string;
  nameLanguage?: string | undefined;
  /** Who answers. */
  operator: string;
  /** What must be read before using it, if anything. */
  caution?: string | undefined;
  channels: CardChannel[];
  hours?: string | undefined;
  source: string;
  sourceUrl: string;
  /** What stands behind "about this contact". */
  about: string[];
}

/** All that is needed to draw one screen. */
export interface Screen {
  /** `flow/step`, or `cover`: for tests and editors, never shown. */
  id: string;
  language: string;
  direction: Direction;
  urgency?: Urgency | undefined;
  icon?: Icon | undefined;
  title: string;
  notices: string[];
  blocks: Block[];
  cards: Card[];
  /** True if one contact is shown with all that is known about it. */
  detail: boolean;
  choices: Choice[];
  /** The line that says that everything is a draft. */
  draft?: string | undefined;
}

/** A language of the guide. */
export interface Language {
  tag: string;
  name: string;
  direction: Direction;
}

/** Whom a text speaks to, and who answers. */
export type Audience = "young" | "child" | "teen" | "guardian" | "helper";

/** What `assess` takes; what is left away is "not said". */
export interface Ask {
  audience: Audience;
  /** The age of the child an adult answers for; `child` where it is not said. */
  about?: "young" | "child" | "teen" | undefined;
  /** Two-letter code. */
  country?: string | undefined;
  /** BCP-47 tag of a language of the guide. */
  language?: string | undefined;
  /** Ids of the indicators that are set, in any order. */
  indicators?: string[] | undefined;
  /** Share of the questions that were skipped, 0 to 1. */
  skipped?: number | undefined;
  /** Seconds since 1970; now where it is not said. */
  now?: number | undefined;
}

/** One offer of help that follows from indicators. */
export interface Offer {
  id: string;
  urgency: Urgency;
  /** Ids of the indicators it rests on. */
  because: string[];
}

/** What `assess` gives: the same as `amparo assess --format json`. A signpost, never a verdict. */
export interface Advice {
  /** The highest urgency of all. */
  overall: Urgency;
  /** True if a child's own answers ask for silence; then nothing else is told. */
  safe_mode: boolean;
  findings: Offer[];
  /** Ids of contacts, best first. */
  contacts: string[];
}
