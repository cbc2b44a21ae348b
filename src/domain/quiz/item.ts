/** What a learner sees of an item. It never holds the key. */
export interface PublicItem {
  id: string;
  /** Grows when the item's meaning changes; part of every recorded id. */
  revision: number;
  kind: 'choice';
  objective: string;
  stem: string;
  /** In authored order; `id` is the authored letter, kept after shuffling. */
  choices: PublicChoice[];
}

export interface PublicChoice {
  id: string;
  text: string;
}

/** What scoring needs and what is shown after an answer. */
export interface AnswerKey {
  item: string;
  revision: number;
  /** Authored letters of the right choices, sorted. */
  correct: string[];
  /** By choice letter. */
  rationales: Record<string, string>;
  /** Steps that teach what the item asks, by id. */
  reread?: string[];
}

/** The file that the session fetches. */
export interface ItemBank {
  items: PublicItem[];
  keys: AnswerKey[];
  /** What the course's objectives say, for a learner who missed one. */
  objectives?: { id: string; text: string }[];
}
