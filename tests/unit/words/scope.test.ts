import { describe, expect, it } from 'vitest';
import { scopeWords } from '../../../src/words/scope.ts';

describe('what a result covers', () => {
  it('names the way, so that no agent is said to have been asked what a lead is', () => {
    expect(scopeWords({ way: 'agent', asked: 15, whole: 15 })).toBe(
      "Taken on the agent's way: what is for those who run the desk was not asked.",
    );
  });

  it('says how many questions were asked, and why no more', () => {
    expect(scopeWords({ way: null, asked: 9, whole: 15 })).toBe(
      'The check asked 9 questions in place of 15: the rest was shown to be known before the lesson.',
    );
  });

  it('is nothing where it could not have been otherwise', () => {
    expect(scopeWords({ way: null, asked: 15, whole: 15 })).toBe('');
  });
});
