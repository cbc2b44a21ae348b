import type { Deskwork } from '../../schema/deskwork.ts';
import type { Exhibit } from '../../schema/exhibit.ts';
import type { ItemKind } from '../../schema/item.ts';

/** What a learner sees of an item. It never holds the key. */
export type PublicItem = ItemWords & (PlainForm | MatchForm);

interface ItemWords {
  id: string;
  /** Grows when the item's meaning changes; part of every recorded id. */
  revision: number;
  objective: string;
  /** What the question is about, to be looked at before it; most items show nothing. */
  shows?: readonly Exhibit[];
  stem: string;
  /**
   * In authored order; `id` is the authored letter, kept after shuffling. Of a
   * statement they are `true` and `false`, of a sequence its steps, of a
   * matching item what is to be matched.
   */
  choices: PublicChoice[];
  /** The choices are never shuffled. */
  inOrder?: true;
}

interface PlainForm {
  kind: Exclude<ItemKind, 'matching'>;
}

interface MatchForm {
  kind: 'matching';
  /** What the choices are matched with; `id` is a digit. */
  targets: PublicChoice[];
}

export interface PublicChoice {
  id: string;
  text: string;
}

/** What scoring needs and what is shown after an answer. */
export interface AnswerKey {
  item: string;
  revision: number;
  kind: ItemKind;
  /**
   * A right response: letters, sorted; of a statement `true` or `false`; of a
   * sequence the letters in their right order; of a matching item the pairs as
   * `a.2`, sorted.
   */
  correct: string[];
  /** By the id of a choice. */
  rationales: Record<string, string>;
  /** Steps that teach what the item asks, by id. */
  reread?: string[];
}

/** What the learner can do afterwards; with `ways`, only a lead's check asks it. */
export interface Objective {
  id: string;
  text: string;
  ways?: ['lead'] | undefined;
}

/** The file that the session fetches. */
export interface ItemBank {
  items: PublicItem[];
  keys: AnswerKey[];
  /** What the course's objectives say, for a learner who missed one. */
  objectives?: Objective[];
  /** What the two small desks of the lesson are drawn from; no question, but it comes when questions do. */
  deskwork?: Deskwork;
}
