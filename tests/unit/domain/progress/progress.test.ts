import { describe, expect, it } from 'vitest';
import {
  freshProgress,
  openStep,
} from '../../../../src/domain/progress/progress.ts';

describe('progress', () => {
  it('begins on the first step, opened, with no time booked', () => {
    expect(freshProgress('one')).toEqual({
      step: 'one',
      visited: new Set(['one']),
      seconds: { lesson: 0, check: 0, desk: 0 },
      acknowledged: false,
      advised: null,
      known: new Set(),
      way: null,
    });
  });

  it('remembers every step that was opened, and leaves the earlier state alone', () => {
    const first = freshProgress('one');
    const back = openStep(openStep(first, 'three'), 'one');
    expect(back.step).toBe('one');
    expect(back.visited).toEqual(new Set(['one', 'three']));
    expect(first.visited).toEqual(new Set(['one']));
  });
});
