import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../../../src/domain/progress/covers.ts';
import {
  readSaved,
  writeSaved,
} from '../../../../src/domain/progress/suspendData.ts';
import type { Saved } from '../../../../src/domain/progress/suspendData.ts';
import type { PlayedCall } from '../../../../src/domain/simulation/desk.ts';
import { anySaved, anySavedInIndex } from '../arbitraries.ts';
import { course, right, wrong } from '../courses.ts';
import { savedAt } from '../../session/saved.ts';

const call: PlayedCall = {
  case: 'C01',
  variant: 'A',
  revision: 1,
  attack: true,
  hostile: true,
  outcome: 'sound_reset',
  good: true,
  critical: [],
  refusedWrongly: false,
  reset: false,
  verifiedFirst: true,
  acceptedFalsely: false,
  reported: true,
  logTrue: true,
  certainty: 3,
  minutes: 4.5,
  moves: null,
};

/** A learner who has drawn three items and answered some of them, in this order. */
function after(answers: Record<string, typeof right>, calls = [call]): Saved {
  const drawn = course.check.items.map((item) => ({
    item,
    revision: 1,
    answer: answers[item] ?? null,
  }));
  return {
    ...savedAt('check', 5),
    check: { seed: 99, attempts: [{ score: null, drawn }] },
    desk: { calls, count: calls.length, passed: false, open: null },
  };
}
const one = after({ one: right });

describe('a state of an attempt', () => {
  it.each<[string, Saved]>([
    ['itself', one],
    ['one with fewer answers', after({})],
    ['one with fewer calls', after({ one: right }, [])],
    ['one before the attempt at the check', savedAt('start', 1)],
    [
      'one that was on another step',
      { ...one, ...{ progress: savedAt('end', 9).progress } },
    ],
  ])('covers %s', (_, other) => {
    expect(covers(one, other)).toBe(true);
  });

  it.each<[string, Saved]>([
    ['another answer to the same item', after({ one: wrong })],
    ['an answer that it lacks', after({ two: right })],
    ['a call that it lacks', after({ one: right }, [call, call])],
    [
      'another call of the same number',
      after({ one: right }, [{ ...call, case: 'C02' }]),
    ],
    [
      'another variant of the call',
      after({ one: right }, [{ ...call, variant: 'B' }]),
    ],
    [
      'the same call with another outcome',
      after({ one: right }, [{ ...call, outcome: 'unsafe_reset' }]),
    ],
    ['another attempt', { ...one, check: { ...one.check, seed: 98 } }],
    [
      'one attempt at the check more',
      {
        ...one,
        check: {
          seed: 99,
          attempts: [...one.check.attempts, ...one.check.attempts],
        },
      },
    ],
    ['a desk that is passed', { ...one, desk: { ...one.desk, passed: true } }],
    [
      'the acknowledgement',
      { ...one, progress: { ...one.progress, acknowledged: true } },
    ],
  ])('does not cover %s', (_, other) => {
    expect(covers(one, other)).toBe(false);
  });

  it('compares calls by their number where only the latest are remembered', () => {
    const desk = (calls: PlayedCall[], count: number) => ({
      ...one,
      desk: { ...one.desk, calls, count },
    });
    const other = { ...call, case: 'C02' };
    expect(covers(desk([other, call], 3), desk([call, other], 2))).toBe(true);
    expect(covers(desk([other, call], 3), desk([call, call], 2))).toBe(false);
  });
});

describe('whatever a learner has done', () => {
  it('is covered by itself, as it comes back from saved data too', () => {
    fc.assert(
      fc.property(anySavedInIndex, ([index, saved]) => {
        expect(covers(saved, saved)).toBe(true);
        const back = readSaved(writeSaved(saved, index), index);
        if (back.kind !== 'restored') throw new Error(back.kind);
        expect(covers(back.saved, back.saved)).toBe(true);
        expect(covers(saved, back.saved)).toBe(true);
      }),
    );
  });

  it('is covered from then on, and covers nothing that was done after it', () => {
    fc.assert(
      fc.property(anySaved(course.ids), fc.nat(), (saved, chosen) => {
        const [attempt] = saved.check.attempts.slice(-1);
        const drawn = attempt?.drawn[chosen % (attempt.drawn.length || 1)];
        fc.pre(drawn !== undefined && drawn.answer === null);
        const answered: Saved = structuredClone(saved);
        const same = answered.check.attempts
          .at(-1)
          ?.drawn.find(({ item }) => item === drawn.item);
        if (same) same.answer = right;
        expect(covers(answered, saved)).toBe(true);
        expect(covers(saved, answered)).toBe(false);
      }),
    );
  });

  it('is never covered by less: two that cover each other hold the same answers', () => {
    const answers = ({ check }: Saved) =>
      check.attempts.map(({ drawn }) =>
        drawn
          .flatMap(({ item, answer }) =>
            answer ? [`${item} ${answer.response.join()}`] : [],
          )
          .sort(),
      );
    fc.assert(
      fc.property(
        anySaved(course.ids),
        fc.func(fc.boolean()),
        (saved, isDropped) => {
          const less: Saved = structuredClone(saved);
          for (const { drawn } of less.check.attempts)
            for (const each of drawn)
              if (isDropped(each.item)) each.answer = null;
          expect(covers(saved, less)).toBe(true);
          if (covers(less, saved))
            expect(answers(less)).toEqual(answers(saved));
        },
      ),
    );
  });
});
