import type { Exhibit } from '../../schema/exhibit.ts';
import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';
import { HoldError } from '../../errors.ts';

/** An item joined with its key, in the form that its kind needs: what a question bank of an LMS holds. */
export type BankItem = {
  id: string;
  revision: number;
  objective: string;
  shows: readonly Exhibit[];
  stem: string;
} & BankForm;

type BankForm =
  | { kind: 'choice' | 'multiple'; answers: BankAnswer[] }
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
      throw unfit(item.id, 'It has no key of its revision and kind.');
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
      throw unfit(item.id, `Item or key says nothing of "${letter}".`);
    return { text, rationale };
  };
  const letters = item.choices.map(({ id }) => id);
  const strange = key.correct
    .map((each) =>
      item.kind === 'matching' ? (each.split('.')[0] ?? '') : each,
    )
    .find((letter) => !letters.includes(letter));
  if (strange !== undefined)
    throw unfit(item.id, `The key names "${strange}", which it does not have.`);
  switch (item.kind) {
    case 'choice':
    case 'multiple': {
      const right = (letter: string) => key.correct.includes(letter);
      const answers = letters.map((id) => ({ ...part(id), right: right(id) }));
      return { kind: item.kind, answers };
    }
    case 'true-false': {
      const why = (id: string) => part(id).rationale;
      const right = key.correct[0] === 'true';
      return { kind: item.kind, right, true: why('true'), false: why('false') };
    }
    case 'sequencing':
      if (key.correct.length !== letters.length)
        throw unfit(item.id, 'The key does not name every step once.');
      return { kind: item.kind, steps: key.correct.map(part) };
    case 'matching': {
      const pairs = letters.map((id) => {
        const to = key.correct.find((pair) => pair.startsWith(`${id}.`));
        const target = item.targets.find((each) => `${id}.${each.id}` === to);
        if (!target) throw unfit(item.id, `"${id}" belongs to no target.`);
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

function unfit(item: string, why: string): HoldError {
  return new HoldError(
    `The item ${item} cannot be exported.`,
    why,
    'Build the site again with npm run build; if that does not help, run npm run check.',
  );
}
