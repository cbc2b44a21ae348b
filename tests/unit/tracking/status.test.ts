import { describe, expect, test } from 'vitest';
import type { Completion, Success } from '../../../src/tracking/port.ts';
import {
  lessonStatusOf,
  standingOf,
} from '../../../src/tracking/scorm12/status.ts';
import {
  nextStanding,
  type StatusOption,
} from '../../../src/tracking/scorm/attemptStanding.ts';

const isFresh = () => false;
const isUsed = () => true;

/** The lesson_status that follows on a recorded one. */
const nextStatus = (
  recorded: string,
  update: { completion?: Completion; success?: Success },
  option: StatusOption,
  used = isFresh,
) => lessonStatusOf(nextStanding(standingOf(recorded, used), update, option));

type Row = [Completion, Success, string];

const rows: Record<StatusOption, Row[]> = {
  passed: [
    ['not-attempted', 'unknown', 'incomplete'],
    ['incomplete', 'unknown', 'incomplete'],
    ['completed', 'unknown', 'completed'],
    ['completed', 'passed', 'passed'],
    ['completed', 'failed', 'failed'],
  ],
  completed: [
    ['not-attempted', 'unknown', 'incomplete'],
    ['incomplete', 'unknown', 'incomplete'],
    ['completed', 'unknown', 'completed'],
    ['completed', 'passed', 'completed'],
    ['completed', 'failed', 'incomplete'],
  ],
};

describe.each(['passed', 'completed'] as const)(
  'with --status %s',
  (option) => {
    test.each(rows[option])(
      '%s and %s is written as %s',
      (completion, success, expected) => {
        expect(nextStatus('incomplete', { completion, success }, option)).toBe(
          expected,
        );
      },
    );
  },
);

describe.each(['passed', 'failed', 'completed'])(
  'a recorded %s',
  (recorded) => {
    test.each<[Completion, Success]>([
      ['not-attempted', 'unknown'],
      ['incomplete', 'unknown'],
      ['completed', 'unknown'],
      ['completed', 'failed'],
    ])('stays when %s and %s is asked for', (completion, success) => {
      for (const option of ['passed', 'completed'] as const) {
        expect(nextStatus(recorded, { completion, success }, option)).toBe(
          recorded,
        );
      }
    });
  },
);

test('only a pass raises a recorded failed or completed', () => {
  const pass = { completion: 'completed', success: 'passed' } as const;
  expect(nextStatus('failed', pass, 'passed')).toBe('passed');
  expect(nextStatus('completed', pass, 'passed')).toBe('passed');
  expect(nextStatus('failed', pass, 'completed')).toBe('completed');
  expect(nextStatus('passed', pass, 'completed')).toBe('passed');
});

test('an update without a word on the status leaves it', () => {
  expect(nextStatus('incomplete', {}, 'passed')).toBe('incomplete');
  expect(nextStatus('passed', {}, 'passed')).toBe('passed');
  expect(nextStatus('', {}, 'passed')).toBe('incomplete');
  expect(nextStatus('browsed', {}, 'passed')).toBe('incomplete');
});

test.each([
  ['passed', 'completed', 'passed'],
  ['failed', 'completed', 'failed'],
  ['completed', 'completed', 'unknown'],
  ['incomplete', 'incomplete', 'unknown'],
  ['browsed', 'not-attempted', 'unknown'],
  ['not attempted', 'not-attempted', 'unknown'],
  ['unknown', 'not-attempted', 'unknown'],
  ['', 'not-attempted', 'unknown'],
])('a stored "%s" means %s and %s', (stored, completion, success) => {
  expect(standingOf(stored, isFresh)).toEqual({ completion, success });
});

describe('a status that nobody can read', () => {
  test.each(['', 'unknown', 'bestanden', 'p'])(
    'in "%s" gets no lower one, only a judgement',
    (stored) => {
      const after = (
        update: Parameters<typeof nextStatus>[1],
        option: StatusOption = 'passed',
      ) => nextStatus(stored, update, option, isUsed);
      expect(standingOf(stored, isUsed).completion).toBe('unknown');
      expect(after({})).toBe('');
      expect(after({ completion: 'incomplete' })).toBe('');
      expect(after({ completion: 'completed' })).toBe('completed');
      const pass = { completion: 'completed', success: 'passed' } as const;
      const fail = { completion: 'completed', success: 'failed' } as const;
      expect(after(pass)).toBe('passed');
      expect(after(pass, 'completed')).toBe('completed');
      expect(after(fail)).toBe('failed');
      // Exhausted is incomplete there, which would be less.
      expect(after(fail, 'completed')).toBe('');
    },
  );

  test('is one of nobody begun where nothing else says that it was', () => {
    expect(nextStatus('', {}, 'passed', isFresh)).toBe('incomplete');
    expect(nextStatus('bestanden', {}, 'passed', isFresh)).toBe('');
  });
});
