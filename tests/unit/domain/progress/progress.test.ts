import { describe, expect, it } from 'vitest';
import {
  freshProgress,
  readStep,
} from '../../../../src/domain/progress/progress.ts';

describe('progress', () => {
  it('begins on the first step, with nothing read and no time booked', () => {
    expect(freshProgress('one')).toEqual({
      step: 'one',
      read: new Set(),
      seconds: { lesson: 0, check: 0, desk: 0 },
      acknowledged: false,
      advised: null,
      known: new Set(),
      way: null,
    });
  });

  it('remembers every step that was read, and leaves the earlier state alone', () => {
    const first = freshProgress('one');
    const read = readStep(readStep(first, 'three'), 'one');
    expect(read.step).toBe('one');
    expect(read.read).toEqual(new Set(['one', 'three']));
    expect(first.read).toEqual(new Set());
  });

  it('is the same after a step is read again', () => {
    const once = readStep(freshProgress('one'), 'one');
    expect(readStep(once, 'one')).toBe(once);
  });
});
