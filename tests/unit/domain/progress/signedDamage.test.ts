import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../../src/domain/progress/savedHead.ts';
import {
  readSaved,
  writeSaved,
} from '../../../../src/domain/progress/suspendData.ts';
import type {
  Saved,
  SavedIndex,
} from '../../../../src/domain/progress/suspendData.ts';
import type { PlayedCall } from '../../../../src/domain/simulation/desk.ts';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { ids } from '../arbitraries.ts';
import { right, wrong } from '../courses.ts';

/*
 * One damaged text in 262,144 carries the checksum of a whole one. It may then cost
 * what cannot be read, and never becomes something else that the learner did.
 */

const index: SavedIndex = {
  steps: ids('step', 64),
  items: ids('item', 64),
  cases: ids('case', 64),
  objectives: ids('objective', 12),
};

const call: PlayedCall = {
  case: 'case_3',
  variant: 'B',
  revision: 2,
  attack: true,
  hostile: false,
  outcome: 'unsafe_reset',
  good: false,
  critical: ['reset_unverified', 'false_log'],
  refusedWrongly: false,
  reset: true,
  verifiedFirst: false,
  acceptedFalsely: true,
  reported: false,
  logTrue: false,
  certainty: 2,
  minutes: 4.5,
  moves: [
    { code: 'MA', certainty: 3 },
    { code: 'L', truthful: false },
  ],
};

const drawn = (item: string, answer: typeof right | null) => ({
  item,
  revision: 1,
  answer,
});

const saved: Saved = {
  turn: 7,
  progress: {
    step: 'step_2',
    read: new Set(['step_0', 'step_2']),
    seconds: { lesson: 60, check: 30, desk: 20 },
    acknowledged: true,
    advised: new Set(['step_1']),
    known: new Set(['objective_7']),
    way: 'agent',
  },
  check: {
    seed: 99,
    attempts: [
      { drawn: [drawn('item_0', right), drawn('item_9', wrong)], score: 50 },
      { drawn: [drawn('item_5', right), drawn('item_7', null)], score: null },
    ],
  },
  desk: {
    calls: [call, { ...call, case: 'case_4', moves: null }],
    count: 2,
    passed: false,
    open: {
      case: 'case_5',
      variant: 'A',
      revision: 1,
      moves: [{ code: 'X', wording: 'curt' }],
    },
  },
};

const fixture = (name: string) =>
  readFileSync(`tests/fixtures/saved/${name}.txt`, 'utf8');
const texts = [
  ['today', writeSaved(saved, index)],
  [
    'today, between two calls',
    writeSaved({ ...saved, desk: { ...saved.desk, open: null } }, index),
  ],
  ['version 1', fixture('v1-second-attempt')],
  ['version 3', fixture('v3-desk')],
  ['version 4', fixture('v4-check')],
  ['version 5', fixture('v5-way')],
  ['version 4, with a log of many lines', fixture('v4-log')],
] as const;

const bodyOf = (text: string) => text.slice(0, -3);

/** Where the desk begins: behind the steps, and since version 5 behind the known objectives. */
function deskStart(body: string): number {
  const flagsEnd = body.indexOf('.') + 1;
  return body.startsWith('5') ? body.indexOf('.', flagsEnd) + 1 : flagsEnd;
}
const signed = (body: string) => body + checksum(body);

function restored(text: string): Saved | null {
  const read = readSaved(text, index);
  return read.kind === 'restored' ? read.saved : null;
}

describe.each(texts)(
  'a text of %s, damaged under its own checksum',
  (_, text) => {
    const whole = restored(text);

    it('is read while nothing is wrong with it', () => {
      expect(whole).not.toBeNull();
      expect(signed(bodyOf(text))).toBe(text);
    });

    it('loses the answer that a foreign character stands in, or is not read', () => {
      const body = bodyOf(text);
      for (let place = 1; place < body.length - 1; place += 1) {
        const damaged = `${body.slice(0, place)}!${body.slice(place + 1)}`;
        const read = restored(signed(damaged));
        if (read === null) continue;
        const attempts = whole?.check.attempts.map((attempt, at) => ({
          ...attempt,
          drawn: attempt.drawn.filter(({ item }) =>
            read.check.attempts[at]?.drawn.some((it) => it.item === item),
          ),
        }));
        expect(read).toEqual({
          ...whole,
          check: { ...whole?.check, attempts },
        });
        expect(read).not.toEqual(whole);
      }
    });

    it('loses whole attempts where these end early, or is not read', () => {
      const body = bodyOf(text);
      const desk = body.startsWith('1') ? 0 : deskStart(body);
      const start = body.indexOf('.', desk) + 1;
      for (let end = start; end < body.length - 1; end += 1) {
        const read = restored(signed(`${body.slice(0, end)}.`));
        if (read === null) continue;
        const { length } = read.check.attempts;
        const attempts = whole?.check.attempts.slice(0, length);
        expect(read).toEqual({
          ...whole,
          check: { ...whole?.check, attempts },
        });
      }
    });

    it('is not read where something stands behind its end or that of the desk', () => {
      const body = bodyOf(text);
      for (const more of ['0', '...', '...0.', '000'])
        expect(restored(signed(`${body}${more}`))).toBeNull();
      if (body.startsWith('1')) return;
      const end = body.indexOf('.', deskStart(body));
      const longer = `${body.slice(0, end)}00${body.slice(end)}`;
      expect(restored(signed(longer))).toBeNull();
    });
  },
);

describe('what the course has no place for', () => {
  const few = { ...index, items: ids('item', 6), cases: ids('case', 4) };
  const fitting: Saved = {
    ...saved,
    check: {
      seed: 99,
      attempts: [
        { drawn: [drawn('item_0', right)], score: 50 },
        { drawn: [drawn('item_5', right)], score: null },
      ],
    },
    desk: { ...saved.desk, calls: [call], open: null },
  };

  it('is left out when it is written, and the rest is kept', () => {
    expect(readSaved(writeSaved(saved, few), few)).toEqual({
      kind: 'restored',
      saved: fitting,
    });
  });

  it('is left out when it is read, and the rest is kept', () => {
    expect(readSaved(writeSaved(saved, index), few)).toEqual({
      kind: 'restored',
      saved: fitting,
    });
  });
});

describe('a desk at which the first call is still open', () => {
  it('comes back with the call', () => {
    const desk = { ...newDesk, open: saved.desk.open };
    const text = writeSaved({ ...saved, desk }, index);
    expect(readSaved(text, index)).toEqual({
      kind: 'restored',
      saved: { ...saved, desk },
    });
  });
});
