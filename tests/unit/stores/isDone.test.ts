import { beforeEach, describe, expect, it } from 'vitest';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { course } from '../domain/courses.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { finishStep } from '../../../src/stores/progress/finishStep.ts';
import { isDone } from '../../../src/stores/progress/isDone.ts';
import { $progress, goToStep } from '../../../src/stores/progress/progress.ts';
import { $course } from '../../../src/stores/course.ts';
import { $check } from '../../../src/stores/quiz/quiz.ts';
import { $session } from '../../../src/stores/session/session.ts';
import { $desk } from '../../../src/stores/simulation/desk.ts';

function scored(...scores: (number | null)[]): void {
  const attempts = scores.map((score) => ({ drawn: [], score }));
  $check.set({ seed: 1, attempts });
}

beforeEach(() => {
  $progress.set(freshProgress('read'));
  $desk.set(newDesk);
  scored();
  $session.setKey('passMark', 80);
});

describe('a step', () => {
  it('to read is done unopened where all of it was shown to be known', () => {
    const teaches = { agent: ['requests'], lead: ['requests', 'evidence'] };
    const later = {
      id: 'later',
      title: '',
      minutes: 1,
      area: 'lesson' as const,
    };
    $course.set({ ...course, hasWays: true, steps: [{ ...later, teaches }] });
    const known = new Set(['requests']);
    $progress.set({ ...freshProgress('read'), known });
    expect(isDone('later', 'lesson')).toBe(true);
    $progress.set({ ...freshProgress('read'), known, way: 'lead' });
    expect(isDone('later', 'lesson')).toBe(false);
  });

  it('to read is not done by opening it, but by reading it', () => {
    expect(isDone('read', 'lesson')).toBe(false);
    finishStep('read');
    expect(isDone('read', 'lesson')).toBe(true);
    expect(isDone('later', 'lesson')).toBe(false);
  });

  it('with the desk is not done by opening it, but when the desk is passed', () => {
    goToStep('desk');
    expect(isDone('desk', 'desk')).toBe(false);
    $desk.set({ ...newDesk, count: 8, passed: true });
    expect(isDone('desk', 'desk')).toBe(true);
  });

  it('with the check is done when an attempt has reached the pass mark', () => {
    goToStep('check');
    expect(isDone('check', 'check')).toBe(false);
    scored(79, null);
    expect(isDone('check', 'check')).toBe(false);
    scored(79, 80);
    expect(isDone('check', 'check')).toBe(true);
    $session.setKey('passMark', 90);
    expect(isDone('check', 'check')).toBe(false);
  });
});
