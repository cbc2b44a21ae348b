import { beforeEach, describe, expect, it } from 'vitest';
import { restore } from '../../../src/session/restore.ts';
import type { LaunchState } from '../../../src/tracking/port.ts';
import { course } from '../domain/courses.ts';
import { answerTo } from './fakes.ts';
import { fakeQueue, lmsWith, nobody, savedAt, workOf } from './saved.ts';
import type { FakeQueue } from './saved.ts';

let queue: FakeQueue;
beforeEach(() => {
  queue = fakeQueue();
});
const begin = (state: Partial<LaunchState>) =>
  restore({ ...nobody, ...state }, queue, course, 1234);

describe('a relaunch with unsent work in this browser', () => {
  it('goes on from the work when it is newer and of the same attempt, and sends it', () => {
    const local = savedAt('end', 7);
    queue.held = workOf(local, 5);
    const beginning = begin(lmsWith(savedAt('middle', 5)));
    expect(beginning.saved).toEqual(local);
    expect(beginning.unsent).toEqual(queue.held.update);
    expect(beginning.acknowledgedTurn).toBe(5);
  });

  it('goes on from work of which the LMS never got anything', () => {
    queue.held = workOf(savedAt('end', 2), 0);
    const { saved, unsent } = begin({});
    expect(saved.progress.step).toBe('end');
    expect(unsent).toEqual(queue.held.update);
  });

  it("goes on from the work when the LMS's copy is damaged, and says nothing", () => {
    queue.held = workOf(savedAt('end', 7));
    const { saved, notice } = begin({ suspendData: '1garbage' });
    expect(saved.turn).toBe(7);
    expect(notice).toBe('');
  });

  it.each([
    ['has it already', lmsWith(savedAt('middle', 7))],
    ['has newer data', lmsWith(savedAt('middle', 8))],
    ['has another attempt', lmsWith(savedAt('middle', 2, 55))],
    ['opened a new attempt', {}],
  ])('forgets it when the LMS %s', (_, state) => {
    queue.held = workOf(savedAt('end', 7), 3);
    const { unsent, saved } = begin(state);
    expect(unsent).toBeNull();
    expect(queue.held).toBeNull();
    expect(saved.progress.step).not.toBe('end');
  });

  it('sends work without readable data, and starts from the LMS', () => {
    queue.held = workOf(savedAt('end', 7), 3);
    queue.held.update = { interactions: [answerTo('one_r1_a1')] };
    const { saved, unsent } = begin(lmsWith(savedAt('middle', 5)));
    expect(saved.progress.step).toBe('middle');
    expect(unsent?.interactions).toHaveLength(1);
  });

  it.each(['review', 'browse'] as const)(
    'neither shows it as recorded nor forgets it in %s',
    (mode) => {
      queue.held = workOf(savedAt('end', 7), 3);
      const { unsent, saved } = begin({
        mode,
        ...lmsWith(savedAt('middle', 5)),
      });
      expect(unsent).toBeNull();
      expect(saved.progress.step).toBe('middle');
      expect(begin({ mode }).unsent).toBeNull();
      expect(queue.held).not.toBeNull();
    },
  );
});
