import { beforeEach, describe, expect, it } from 'vitest';
import type { Restored } from '../../../src/domain/progress/suspendData.ts';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { belongsToAttempt, openQueue } from '../../../src/session/queue.ts';
import type { QueuedWork } from '../../../src/session/queue.ts';
import { answerTo, fakeStorage } from './fakes.ts';

const work: QueuedWork = {
  turn: 7,
  seed: 99,
  acknowledgedTurn: 3,
  update: {
    interactions: [answerTo('one_r1_a1')],
    objectives: [{ id: 'check_a1', score: null, status: 'incomplete' }],
    location: 'two',
    suspendData: '1abc',
  },
};

let storage: Storage;
beforeEach(() => {
  storage = fakeStorage();
});
const queueOf = (learner = 'ann', course = 'demo') =>
  openQueue(() => storage, course, learner);

/** What stands in storage under the one key in use. */
function put(text: string): void {
  queueOf().write(work);
  storage.setItem(storage.key(0) ?? '', text);
}

describe('the queue', () => {
  it('gives back what was written, dates as dates', () => {
    queueOf().write(work);
    expect(queueOf().read()).toEqual(work);
  });

  it('is empty before anything was written and after it was acknowledged', () => {
    expect(queueOf().read()).toBeNull();
    queueOf().write(work);
    queueOf().write(null);
    expect(queueOf().read()).toBeNull();
    expect(storage.length).toBe(0);
  });

  it('belongs to one learner in one course', () => {
    queueOf('ann').write(work);
    expect(queueOf('bob').read()).toBeNull();
    expect(queueOf('ann', 'other').read()).toBeNull();
    expect(queueOf('ann').read()).toEqual(work);
  });

  it.each([
    ['cut short', JSON.stringify(work).slice(0, -20)],
    ['no JSON', 'undefined'],
    ['empty', ''],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['without an update', JSON.stringify({ ...work, update: null })],
    ['an update of words', JSON.stringify({ ...work, update: 'all of it' })],
    ['a seed of words', JSON.stringify({ ...work, seed: 'x' })],
    ['without a turn', JSON.stringify({ ...work, turn: undefined })],
    [
      'without an acknowledged turn',
      JSON.stringify({ ...work, acknowledgedTurn: null }),
    ],
    [
      'answers that are no list',
      JSON.stringify({ ...work, update: { interactions: {} } }),
    ],
    [
      'a date that is none',
      JSON.stringify(work).replace(/2026-11-24T[^"]*/, 'yesterday'),
    ],
  ])('is empty when what it finds is damaged: %s', (_, text) => {
    put(text);
    expect(queueOf().read()).toBeNull();
  });

  it('is empty, and breaks nothing, where the browser refuses storage', () => {
    const refusing = openQueue(
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
      'demo',
      'ann',
    );
    refusing.write(work);
    refusing.write(null);
    expect(refusing.read()).toBeNull();
  });

  it('breaks nothing when storage is full', () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    queueOf().write(work);
    expect(queueOf().read()).toBeNull();
  });
});

describe("whether queued work belongs to the LMS's attempt", () => {
  function lmsHolds(seed: number, turn: number): Restored {
    const progress = freshProgress('one');
    return {
      kind: 'restored',
      saved: { turn, progress, check: { seed, attempts: [] }, desk: newDesk },
    };
  }
  const empty: Restored = { kind: 'empty' };
  const damaged: Restored = { kind: 'unreadable', reason: 'damaged' };
  const cases: [string, Partial<QueuedWork>, Restored, boolean][] = [
    ['newer work of the same attempt', {}, lmsHolds(99, 3), true],
    ['newer by one turn', {}, lmsHolds(99, 6), true],
    ['what the LMS has already', {}, lmsHolds(99, 7), false],
    ['older than what the LMS has', {}, lmsHolds(99, 8), false],
    ['another attempt', {}, lmsHolds(98, 3), false],
    [
      'another attempt, never acknowledged',
      { acknowledgedTurn: 0 },
      lmsHolds(98, 1),
      false,
    ],
    [
      'first work, of which the LMS never got anything',
      { acknowledgedTurn: 0 },
      empty,
      true,
    ],
    ['work of an attempt before a new, empty one', {}, empty, false],
    ["work whose other copy is damaged at the LMS's", {}, damaged, true],
  ];

  it.each(cases)('%s', (_, change, lms, belongs) => {
    expect(belongsToAttempt({ ...work, ...change }, lms)).toBe(belongs);
  });
});
