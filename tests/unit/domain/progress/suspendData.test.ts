import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSaved,
  writeSaved,
} from '../../../../src/domain/progress/suspendData.ts';
import type {
  Saved,
  SavedIndex,
} from '../../../../src/domain/progress/suspendData.ts';
import {
  MOST_SAVED,
  mostSavedCharacters,
  worstCase,
} from '../../../../src/domain/progress/worstCase.ts';
import { anySavedInIndex, ids } from '../arbitraries.ts';

/** A course of this size with every step opened and every attempt answered in full. */
function fullest(steps: number, attempts: number, items: number) {
  const index: SavedIndex = {
    steps: ids('step', steps),
    items: ids('item', items),
    cases: ['C01'],
    objectives: ids('objective', 7),
  };
  return { index, saved: worstCase({ attempts, draw: items }, index) };
}

describe('saved data', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(anySavedInIndex, ([index, saved]) => {
        expect(readSaved(writeSaved(saved, index), index)).toEqual({
          kind: 'restored',
          saved,
        });
      }),
    );
  });

  it('hold only characters that no LMS escapes', () => {
    fc.assert(
      fc.property(anySavedInIndex, ([index, saved]) => {
        expect(writeSaved(saved, index)).toMatch(/^5[0-9A-Za-z._-]+$/);
      }),
    );
  });

  it('read back after steps and items were appended to the course', () => {
    fc.assert(
      fc.property(anySavedInIndex, ([index, saved]) => {
        const grown = {
          steps: [...index.steps, 'step_new'],
          items: [...index.items, 'item_new'],
          cases: [...index.cases, 'case_new'],
          objectives: [...index.objectives, 'objective_new'],
        };
        expect(readSaved(writeSaved(saved, index), grown)).toEqual({
          kind: 'restored',
          saved,
        });
      }),
    );
  });

  it('stop a count at the largest that fits, and round a score to two decimals', () => {
    const { index, saved } = fullest(2, 1, 1);
    const beyond: Saved = {
      ...saved,
      turn: 300_000,
      progress: {
        ...saved.progress,
        seconds: { lesson: 1e9, check: 12.9, desk: 0 },
      },
      check: {
        seed: 5,
        attempts: [
          {
            score: 66.666_666,
            drawn: [
              {
                item: 'item_0',
                revision: 2,
                answer: {
                  response: ['b', 'd'],
                  result: 'incorrect',
                  latencySeconds: 9999,
                },
              },
            ],
          },
        ],
      },
    };
    const read = readSaved(writeSaved(beyond, index), index);
    expect(read).toMatchObject({
      saved: {
        turn: 262_143,
        progress: { seconds: { lesson: 262_143, check: 12, desk: 0 } },
        check: {
          attempts: [
            { score: 66.67, drawn: [{ answer: { latencySeconds: 4095 } }] },
          ],
        },
      },
    });
  });

  it('leave out a letter that they have no place for, and never turn it into another', () => {
    const { index, saved } = fullest(1, 0, 1);
    const answer = {
      response: ['b', 'z', 'b'],
      result: 'incorrect' as const,
      latencySeconds: 1,
    };
    const attempts = [
      { score: 0, drawn: [{ item: 'item_0', revision: 1, answer }] },
    ];
    const written = writeSaved(
      { ...saved, check: { seed: 1, attempts } },
      index,
    );
    expect(readSaved(written, index)).toMatchObject({
      saved: {
        check: { attempts: [{ drawn: [{ answer: { response: ['b'] } }] }] },
      },
    });
  });

  it('stand on the first step when the step is none of the course', () => {
    const { index, saved } = fullest(3, 0, 1);
    const progress = { ...saved.progress, step: 'sources' };
    const read = readSaved(writeSaved({ ...saved, progress }, index), index);
    expect(read).toMatchObject({ saved: { progress: { step: 'step_0' } } });
  });
});

describe('the length of saved data', () => {
  it.each([
    { course: 'today', steps: 11, attempts: 3, items: 3, length: 1654 },
    {
      course: 'the course to come',
      steps: 11,
      attempts: 3,
      items: 15,
      length: 1978,
    },
    {
      course: 'a long course',
      steps: 40,
      attempts: 3,
      items: 15,
      length: 1988,
    },
    { course: 'the most', steps: 60, attempts: 9, items: 29, length: 3962 },
  ])(
    'is $length of 4,096 characters with the fullest desk for $course: $steps steps, $attempts attempts of $items items',
    ({ steps, attempts, items, length }) => {
      const { index, saved } = fullest(steps, attempts, items);
      const text = writeSaved(saved, index);
      expect(text).toHaveLength(length);
      expect(text.length).toBeLessThan(MOST_SAVED);
      expect(readSaved(text, index)).toEqual({ kind: 'restored', saved });
    },
  );

  it('counts the items of a draw and not those of the bank, and a desk only where there are cases', () => {
    const rule = { attempts: 3, draw: 2 };
    const most = (items: number, cases: string[]) =>
      mostSavedCharacters(rule, {
        steps: ids('step', 11),
        items: ids('item', items),
        cases,
        objectives: ids('objective', 7),
      });
    expect(most(30, ['C01'])).toBe(most(2, ['C01']));
    // Nine characters an answer.
    expect(most(2, [])).toBe(most(0, []) + 3 * 2 * 9);
    expect(most(2, ['C01'])).toBeGreaterThan(most(2, []) + 1000);
  });
});
