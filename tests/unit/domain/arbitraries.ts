import fc from 'fast-check';
import type {
  Saved,
  SavedIndex,
} from '../../../src/domain/progress/suspendData.ts';
import type {
  Answer,
  Certainty,
  CheckAttempt,
  CheckState,
  DrawnItem,
} from '../../../src/domain/quiz/check.ts';

import { anyDesk } from './desks.ts';
import { anyOrder, anyPairs } from './quiz/kinds.ts';

const letters = Array.from('abcdefghijkl');
/** The largest number that three characters of saved data hold. */
export const mostInThree = 64 ** 3 - 1;
/** The largest number that two characters of saved data hold. */
export const mostInTwo = 64 ** 2 - 1;

/** `item_0`, `item_1` … */
export function ids(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `${kind}_${n}`);
}

/** The append-only lists of a course of any size that we would build. */
export const anyIndex: fc.Arbitrary<SavedIndex> = fc.record({
  steps: fc.integer({ min: 1, max: 40 }).map((n) => ids('step', n)),
  items: fc.integer({ min: 1, max: 200 }).map((n) => ids('item', n)),
  cases: fc.integer({ min: 1, max: 64 }).map((n) => ids('case', n)),
  objectives: fc.integer({ min: 1, max: 20 }).map((n) => ids('objective', n)),
});

const anyCertainty = fc.constantFrom<Certainty>(1, 2, 3);

const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.record({
      response: fc.oneof(
        fc.subarray(letters),
        fc.constantFrom<string[]>(['true'], ['false']),
        anyOrder,
        anyPairs,
      ),
      latencySeconds: fc.nat({ max: mostInTwo }),
    }),
    fc.integer({ min: 0, max: 100 }),
    fc.option(anyCertainty),
  )
  .map(([answer, hundredths, certainty]) => ({
    ...answer,
    result: hundredths === 100 ? 'correct' : 'incorrect',
    ...(hundredths > 0 && hundredths < 100 && { credit: hundredths / 100 }),
    ...(certainty && { certainty }),
  }));

function anyDrawn(items: readonly string[]): fc.Arbitrary<DrawnItem[]> {
  return fc
    .shuffledSubarray([...items], {
      minLength: 1,
      maxLength: Math.min(items.length, 15),
    })
    .chain((drawn) =>
      fc.tuple(
        ...drawn.map((item) =>
          fc.record({
            item: fc.constant(item),
            revision: fc.integer({ min: 1, max: 31 }),
            answer: fc.option(anyAnswer),
          }),
        ),
      ),
    );
}

const anyScore = fc.nat({ max: 10_000 }).map((n) => n / 100);

/** Attempts of which only the last may be open. */
function anyAttempts(items: readonly string[]): fc.Arbitrary<CheckAttempt[]> {
  const drawn = anyDrawn(items);
  return fc
    .tuple(
      fc.array(fc.record({ drawn, score: anyScore }), { maxLength: 2 }),
      fc.option(fc.record({ drawn, score: fc.option(anyScore) })),
    )
    .map(([closed, last]) => (last ? [...closed, last] : closed));
}

function anyCheck(items: readonly string[]): fc.Arbitrary<CheckState> {
  return fc.record({
    seed: fc.nat({ max: 2 ** 24 - 1 }),
    attempts: anyAttempts(items),
  });
}

const anySeconds = fc.nat({ max: mostInThree });

/** Whatever a learner may have done in the course of this index. */
export function anySaved({
  steps,
  items,
  cases,
  objectives,
}: SavedIndex): fc.Arbitrary<Saved> {
  return fc.record({
    turn: fc.nat({ max: mostInThree }),
    progress: fc.record({
      step: fc.constantFrom(...steps),
      read: fc.subarray([...steps]).map((ids) => new Set(ids)),
      seconds: fc.record({
        lesson: anySeconds,
        check: anySeconds,
        desk: anySeconds,
      }),
      acknowledged: fc.boolean(),
      advised: fc.option(
        fc.subarray([...steps]).map((advised) => new Set(advised)),
      ),
      known: fc.subarray([...objectives]).map((known) => new Set(known)),
      way: fc.constantFrom('agent', 'lead', null),
    }),
    check: anyCheck(items),
    desk: anyDesk(cases),
  });
}

/** A course and what a learner did in it. */
export const anySavedInIndex: fc.Arbitrary<[SavedIndex, Saved]> =
  anyIndex.chain((index) => fc.tuple(fc.constant(index), anySaved(index)));
