import type { Item } from '../../schema/item.ts';
import { answersOf } from '../itemTexts.ts';
import { CUE_NAMES, sharedWords, wordsOf } from './cues.ts';
import { lookedAt } from './looks.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

/** A response that the solver holds possible. */
export interface Possible {
  response: string[];
  seen: number[];
  words?: string[];
}

/** Every response that an item may have: as many choices as it asks for, every order, every way to match. */
export function responsesOf(
  item: Item,
  all: readonly Item[],
  statements: readonly string[],
): Possible[] {
  switch (item.kind) {
    case 'choice':
      return taking(item, 1);
    case 'multiple':
      return taking(item, howMany(item, all));
    case 'true-false': {
      const seen =
        lookedAt(statements, { stem: '' })[statements.indexOf(item.stem)] ?? [];
      return [
        { response: ['true'], seen },
        { response: ['false'], seen: seen.map((value) => -value) },
      ];
    }
    case 'sequencing':
      return ordering(item);
    case 'matching':
      return matching(item);
  }
}

/** Every set of so many choices. */
function taking(item: Item, count: number): Possible[] {
  const parts = partsOf(item);
  const sets = parts.reduce<number[][]>(
    (some, _, next) => [...some, ...some.map((set) => [...set, next])],
    [[]],
  );
  return sets
    .filter((set) => set.length === count)
    .map((set) => ({
      response: set.map((at) => parts[at]?.id ?? ''),
      seen: sumOf(set.map((at) => parts[at]?.seen ?? [])),
      words: set.flatMap((at) => [...wordsOf(parts[at]?.text ?? '')]),
    }));
}

/** How many choices to take: as many as the question says, else as most questions want that say no number. */
function howMany(item: Item, all: readonly Item[]): number {
  const said = NUMBERS.findIndex((word) =>
    new RegExp(`\\bwhich ${word}\\b`, 'i').test(item.stem),
  );
  if (said >= 0) return said + 1;
  const counts = all.flatMap((other) =>
    other.kind === 'multiple' && other.id !== item.id
      ? [other.choices.filter(({ correct }) => correct).length]
      : [],
  );
  const often = (count: number) => counts.filter((it) => it === count).length;
  return [...counts].sort((a, b) => often(b) - often(a))[0] ?? 2;
}

/** Every order of the steps; what is seen grows with the place of a step. */
function ordering(item: Item): Possible[] {
  return arrangements(partsOf(item)).map((order) => ({
    response: order.map(({ id }) => id),
    seen: sumOf(order.map(({ seen }, place) => seen.map((it) => it * place))),
  }));
}

/** Every way to match, with as many different targets as there can be. */
function matching(item: Item & { kind: 'matching' }): Possible[] {
  const pairs = partsOf(item);
  const texts = item.targets.map(({ text }) => text);
  const looks = lookedAt(texts, item);
  const targets = item.targets.map((target, at) => ({
    ...target,
    seen: looks[at] ?? [],
  }));
  const most = Math.min(pairs.length, targets.length);
  const ways = pairs.reduce<(typeof targets)[]>(
    (some) => some.flatMap((way) => targets.map((target) => [...way, target])),
    [[]],
  );
  const shared = CUE_NAMES.indexOf('words shared with the rest');
  return ways
    .filter((way) => new Set(way).size === most)
    .map((way) => ({
      response: pairs.map(({ id }, at) => `${id}.${way[at]?.id ?? ''}`),
      seen: sumOf(
        pairs.map(({ text, seen }, at) =>
          seen.map((it, cue) =>
            cue === shared
              ? sharedWords(text, way[at]?.text ?? '')
              : it * (way[at]?.seen[cue] ?? 0),
          ),
        ),
      ),
    }));
}

function partsOf(item: Item) {
  const answers = answersOf(item);
  const looks = lookedAt(
    answers.map(({ text }) => text),
    item,
  );
  return answers.map(({ id, text }, at) => ({
    id,
    text,
    seen: looks[at] ?? [],
  }));
}

function sumOf(vectors: readonly (readonly number[])[]): number[] {
  return CUE_NAMES.map((_, cue) =>
    vectors.reduce((sum, vector) => sum + (vector[cue] ?? 0), 0),
  );
}

function arrangements<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, at) =>
    arrangements(list.filter((_, other) => other !== at)).map((rest) => [
      first,
      ...rest,
    ]),
  );
}
