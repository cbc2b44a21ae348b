import { CUE_NAMES } from './cues.ts';
import type { CueName } from './cues.ts';
import { dot, learnWeights } from './learn.ts';
import type { Comparison } from './learn.ts';
import { standardised } from './looks.ts';
import type { Group, Sheet } from './sheet.ts';
import { spokenLike } from './vocabulary.ts';

/** An item with what is seen of each response, and what that is worth: the response with the greatest sum is given. */
export interface Guess {
  seen: readonly (readonly number[])[];
  weights: readonly number[];
}

/** A way to guess. It knows the keys of the other items, and not that of the one before it. */
export interface Strategy {
  name: string;
  guess: (sheet: Sheet) => Guess;
}

/** What may give an item away: a cue, or the words that right responses of other items use. */
export const TELLING = [
  ...CUE_NAMES,
  'words that right answers use elsewhere',
] as const;

export type Telling = (typeof TELLING)[number];

/** What test takers are told to go by. */
const FOLKLORE: Record<Group, readonly number[]> = {
  choices: weightsOf({
    length: 1,
    'number of clauses': 0.5,
    'hedged words': 1,
    'absolute words': -1,
    negation: -0.5,
    'a reason given': -0.5,
    'careful tone': 1,
    'careless tone': -1,
    'words of the question': 0.5,
    'words of what is shown': 0.5,
    'words shared with the rest': 0.5,
    'figures and names': 0.5,
  }),
  statements: weightsOf({
    length: 0.5,
    'absolute words': -1,
    'hedged words': 1,
    'a reason given': -0.5,
    comparison: -0.5,
    'careful tone': 1,
    'careless tone': -1,
  }),
  orders: weightsOf({ 'early or late words': 1 }),
  matches: weightsOf({ 'words shared with the rest': 1 }),
};

/** Of a sequence with hundreds of orders some are enough to learn from. */
const MOST_COMPARED = 24;

/** Every way to guess: one cue and its opposite, the folklore, and what the rest of the bank teaches. */
export function strategiesFor(sheets: readonly Sheet[]): Strategy[] {
  const fixed = [
    ...CUE_NAMES.flatMap((name) => [byOne(name, 1), byOne(name, -1)]),
    byWeights('all that test takers are told', FOLKLORE),
  ];
  return [
    ...fixed,
    {
      name: 'words that right answers use elsewhere',
      guess: (sheet) => ({
        seen: withVocabulary(sheet, othersLike(sheet, sheets)),
        weights: [...FOLKLORE[sheet.group].map(() => 0), 1],
      }),
    },
    {
      name: 'a mixture of cues learned from the other items',
      guess: (sheet) => byMixture(sheet, othersLike(sheet, sheets)),
    },
    { name: 'the cue that tells most elsewhere', guess: byBest(sheets, fixed) },
  ];
}

/** The chance that a guess is right: where several responses look best, one of them is taken by lot. */
export function chanceOf({ responses }: Sheet, guess: Guess): number {
  const worth = guess.seen.map((seen) => dot(seen, guess.weights));
  const most = worth.reduce((one, next) => Math.max(one, next), -Infinity);
  const best = responses.filter((_, at) => (worth[at] ?? 0) > most - 1e-9);
  return best.filter(({ right }) => right).length / best.length;
}

/** The cue that speaks most for the right response, of those that the guess heeds; null where none does. */
export function tellingCue(
  { responses }: Sheet,
  { seen, weights }: Guess,
): Telling | null {
  const right = responses.findIndex((response) => response.right);
  const gains = weights.map((weight, cue) => {
    const mean =
      seen.reduce((sum, it) => sum + (it[cue] ?? 0), 0) / seen.length;
    return weight * ((seen[right]?.[cue] ?? 0) - mean);
  });
  const most = Math.max(...gains);
  return most > 0 ? (TELLING[gains.indexOf(most)] ?? null) : null;
}

function othersLike(sheet: Sheet, sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter(
    (other) => other !== sheet && other.group === sheet.group,
  );
}

/** For orders and matches one cue of choices says nothing: these are guessed as the folklore has it. */
function byOne(name: CueName, sign: 1 | -1): Strategy {
  const weights = weightsOf({ [name]: sign });
  return byWeights(`${sign > 0 ? 'most' : 'least'} of one cue: ${name}`, {
    ...FOLKLORE,
    choices: weights,
    statements: weights,
  });
}

function byWeights(
  name: string,
  weights: Record<Group, readonly number[]>,
): Strategy {
  return {
    name,
    guess: ({ group, responses }) => ({
      seen: responses.map(({ seen }) => seen),
      weights: weights[group],
    }),
  };
}

/** What is seen of each response, and last how much it speaks like the right ones of others. */
function withVocabulary(sheet: Sheet, others: readonly Sheet[]): number[][] {
  const like = standardised(spokenLike(sheet, others));
  return sheet.responses.map(({ seen }, at) => [...seen, like[at] ?? 0]);
}

function byMixture(sheet: Sheet, others: readonly Sheet[]): Guess {
  const comparisons = others.flatMap((it) =>
    comparisonsIn(
      it,
      withVocabulary(
        it,
        others.filter((other) => other !== it),
      ),
    ),
  );
  return {
    seen: withVocabulary(sheet, others),
    weights: learnWeights(comparisons, CUE_NAMES.length + 1),
  };
}

function comparisonsIn(
  { responses }: Sheet,
  seen: readonly (readonly number[])[],
): Comparison[] {
  const right = seen[responses.findIndex((response) => response.right)];
  const wrong = seen.filter((_, at) => !responses[at]?.right);
  if (!right) return [];
  const every = Math.ceil(wrong.length / MOST_COMPARED);
  const some = wrong.filter((_, at) => at % every === 0);
  return some.map((other) => ({
    ahead: right.map((it, cue) => it - (other[cue] ?? 0)),
    share: 1 / some.length,
  }));
}

/** Of each item the fixed strategy that does best on the others like it. */
function byBest(
  sheets: readonly Sheet[],
  fixed: readonly Strategy[],
): Strategy['guess'] {
  const chances = fixed.map(({ guess }) =>
    sheets.map((sheet) => chanceOf(sheet, guess(sheet))),
  );
  return (sheet) => {
    const gained = chances.map((row) =>
      row.reduce((sum, chance, at) => {
        const other = sheets[at];
        const counts = other !== sheet && other?.group === sheet.group;
        return counts ? sum + chance : sum;
      }, 0),
    );
    const best = fixed[gained.indexOf(Math.max(...gained))];
    return best?.guess(sheet) ?? { seen: [], weights: [] };
  };
}

function weightsOf(worth: Partial<Record<CueName, number>>): number[] {
  return CUE_NAMES.map((name) => worth[name] ?? 0);
}
