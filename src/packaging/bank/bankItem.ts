import type { Exhibit } from '../../schema/exhibit.ts';
import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';
import { holdError } from '../../errors.ts';
import { keyFaults } from '../../words/workshop/packaging/bank/items.ts';

/** An item joined with its key, in the form that its kind needs: what a question bank of an LMS holds. */
export type BankItem = {
  id: string;
  revision: number;
  objective: string;
  shows: readonly Exhibit[];
  stem: string;
} & BankForm;

type BankForm =
  /** Answers that are in order are not shuffled. */
  | { kind: 'choice' | 'multiple'; answers: BankAnswer[]; inOrder: boolean }
  | { kind: 'true-false'; right: boolean; true: string; false: string }
  /** In the right order. */
  | { kind: 'sequencing'; steps: BankPart[] }
  /** `spare` are the targets that nothing belongs to. */
  | { kind: 'matching'; pairs: BankPair[]; spare: string[] };

export interface BankPart {
  text: string;
  rationale: string;
}

export interface BankAnswer extends BankPart {
  right: boolean;
}

export interface BankPair extends BankPart {
  target: string;
}

/** Joins items and keys, in the items' order. Throws a HoldError that names the item whose key is missing or does not fit. */
export function bankItems(
  items: readonly PublicItem[],
  keys: readonly AnswerKey[],
): BankItem[] {
  return items.map((item) => {
    const key = keys.find((each) => each.item === item.id);
    if (key?.revision !== item.revision || key.kind !== item.kind)
      throw holdError(keyFaults.noKey(item.id));
    const { id, revision, objective, shows = [], stem } = item;
    const words = { id, revision, objective, shows, stem };
    return { ...words, ...formOf(item, key) };
  });
}

function formOf(item: PublicItem, key: AnswerKey): BankForm {
  const part = (letter: string): BankPart => {
    const text = item.choices.find(({ id }) => id === letter)?.text;
    const rationale = key.rationales[letter];
    if (text === undefined || rationale === undefined)
      throw holdError(keyFaults.noPart(item.id, letter));
    return { text, rationale };
  };
  const letters = item.choices.map(({ id }) => id);
  const strange = key.correct
    .map((each) =>
      item.kind === 'matching' ? (each.split('.')[0] ?? '') : each,
    )
    .find((letter) => !letters.includes(letter));
  if (strange !== undefined)
    throw holdError(keyFaults.strangePart(item.id, strange));
  switch (item.kind) {
    case 'choice':
    case 'multiple': {
      const right = (letter: string) => key.correct.includes(letter);
      const answers = letters.map((id) => ({ ...part(id), right: right(id) }));
      return { kind: item.kind, answers, inOrder: item.inOrder ?? false };
    }
    case 'true-false': {
      const why = (id: string) => part(id).rationale;
      const right = key.correct[0] === 'true';
      return { kind: item.kind, right, true: why('true'), false: why('false') };
    }
    case 'sequencing':
      if (key.correct.length !== letters.length)
        throw holdError(keyFaults.stepsLeftOut(item.id));
      return { kind: item.kind, steps: key.correct.map(part) };
    case 'matching': {
      const pairs = letters.map((id) => {
        const to = key.correct.find((pair) => pair.startsWith(`${id}.`));
        const target = item.targets.find((each) => `${id}.${each.id}` === to);
        if (!target) throw holdError(keyFaults.noTarget(item.id, id));
        return { ...part(id), target: target.text };
      });
      const taken = new Set(pairs.map(({ target }) => target));
      const spare = item.targets
        .map(({ text }) => text)
        .filter((text) => !taken.has(text));
      return { kind: item.kind, pairs, spare };
    }
  }
}
