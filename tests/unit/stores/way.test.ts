import { beforeEach, describe, expect, it } from 'vitest';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { $course } from '../../../src/stores/course.ts';
import { $knownSteps } from '../../../src/stores/progress/knownSteps.ts';
import { $progress } from '../../../src/stores/progress/progress.ts';
import { $way } from '../../../src/stores/progress/way.ts';
import {
  $canChooseWay,
  chooseWay,
} from '../../../src/stores/progress/wayChoice.ts';
import { $check } from '../../../src/stores/quiz/quiz.ts';
import { course } from '../domain/courses.ts';

beforeEach(() => {
  $course.set({ ...course, hasWays: true });
  $progress.set(freshProgress('start'));
  $check.set({ seed: 1, attempts: [] });
});

describe('the way', () => {
  it("is an agent's until another is chosen, and can be changed", () => {
    expect($way.get()).toBe('agent');
    chooseWay('lead');
    expect($way.get()).toBe('lead');
    chooseWay('agent');
    expect($way.get()).toBe('agent');
  });

  it('stays as it is once the check has begun', () => {
    $check.set({ seed: 1, attempts: [{ drawn: [], score: null }] });
    expect($canChooseWay.get()).toBe(false);
    chooseWay('lead');
    expect($way.get()).toBe('agent');
  });

  it("is the package's where it sets one", () => {
    $course.set({ ...course, hasWays: true, way: 'lead' });
    chooseWay('agent');
    expect($way.get()).toBe('lead');
    expect($progress.get().way).toBeNull();
  });
});

describe('the steps that are known', () => {
  it('are those all of whose objectives were shown to be known', () => {
    const teaches = { agent: ['requests'], lead: ['requests'] };
    const steps = course.steps.map((step, n) =>
      n === 1 ? { ...step, teaches } : step,
    );
    $course.set({ ...course, hasWays: true, steps });
    expect($knownSteps.get()).toEqual([]);
    $progress.set({ ...freshProgress('start'), known: new Set(['requests']) });
    expect($knownSteps.get()).toEqual(['middle']);
  });
});
