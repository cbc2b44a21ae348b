/** Who holds a card at a drill; the observer's has two sides. */
export type Holder = 'caller' | 'agent' | 'observer';

/** One entry of a list: a few words, and what belongs to them. */
export interface CardLine {
  /** Printed first and bold. */
  label?: string;
  text: string;
  /** Printed small after the text, such as the tactics of a line. */
  note?: string;
}

/** A part under its own heading. */
export interface CardPart {
  heading: string;
  /** How to use the part, in one sentence. */
  hint?: string;
  lines: CardLine[];
}

/** One side of A4. */
export interface Card {
  holder: Holder;
  /** What stands at the top beside the holder, e.g. `C04 B`. */
  call: string;
  /** `1 of 2` where a card has two sides. */
  side?: string;
  parts: CardPart[];
}

/** The cards of one call in one variant. */
export interface CardSet {
  /** Id and variant, e.g. `C04 B`. */
  call: string;
  cards: Card[];
}

/** A list without the parts that have nothing to say. */
export function filled(parts: readonly CardPart[]): CardPart[] {
  return parts.filter((part) => part.lines.length > 0);
}
