import { beforeEach, describe, expect, it } from 'vitest';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { finishStep } from '../../../src/stores/progress/finishStep.ts';
import {
  $progress,
  addSeconds,
  goToStep,
} from '../../../src/stores/progress/progress.ts';

beforeEach(() => $progress.set(freshProgress('one')));

describe('the step on screen', () => {
  it('is not read by being shown, but when it is finished', () => {
    goToStep('two');
    goToStep('three');
    expect($progress.get().step).toBe('three');
    expect($progress.get().read).toEqual(new Set());
    finishStep('two');
    expect($progress.get()).toMatchObject({
      step: 'three',
      read: new Set(['two']),
    });
  });

  it('is told to listeners only when it changes', () => {
    const heard: string[] = [];
    const stop = $progress.listen(({ step }) => heard.push(step));
    goToStep('one');
    goToStep('two');
    goToStep('two');
    stop();
    expect(heard).toEqual(['two']);
  });
});

describe('time', () => {
  it('is booked to its area and moves nothing else', () => {
    goToStep('two');
    addSeconds('check', 5);
    addSeconds('check', 7);
    addSeconds('desk', 1);
    expect($progress.get()).toMatchObject({
      step: 'two',
      seconds: { lesson: 0, check: 12, desk: 1 },
    });
  });
});
