import { describe, expect, it } from 'vitest';
import { allOfIt } from '../../../../src/domain/quiz/checkItems.ts';
import {
  recordsOfKnown,
  withDraw,
} from '../../../../src/session/records/wayRecords.ts';
import { bankOf, course } from '../../domain/courses.ts';

const twoWays = { ...course, hasWays: true as const };
const bank = bankOf('one', 'two', 'three');
const drawn = (...items: string[]) =>
  items.map((item) => ({ item, revision: 1, answer: null }));
const before = { seed: 1, attempts: [] };
const after = {
  seed: 1,
  attempts: [{ drawn: drawn('one', 'two', 'three'), score: null }],
};
const agent = { way: 'agent' as const, known: new Set<string>() };

describe('the way in the record', () => {
  it('is settled when an attempt begins, and stands beside its answers', () => {
    const answered = {
      objectives: [{ id: 'x', score: 1, status: 'passed' as const }],
    };
    expect(withDraw(answered, before, after, twoWays, bank, agent)).toEqual({
      objectives: [
        { id: 'way_agent', score: null, status: 'completed' },
        { id: 'x', score: 1, status: 'passed' },
      ],
    });
  });

  it('is not said before, nor again, nor where there is one way only', () => {
    expect(withDraw({}, before, before, twoWays, bank, agent)).toEqual({});
    expect(withDraw({}, after, after, twoWays, bank, agent)).toEqual({});
    expect(withDraw({}, before, after, course, bank, allOfIt)).toEqual({});
  });

  it('says of a shorter attempt how many questions it asked in place of how many', () => {
    const short = {
      seed: 1,
      attempts: [
        { drawn: drawn('one'), score: 0 },
        { drawn: drawn('two', 'three'), score: null },
      ],
    };
    const first = { seed: 1, attempts: short.attempts.slice(0, 1) };
    const { objectives } = withDraw({}, first, short, course, bank, allOfIt);
    expect(objectives).toEqual([
      { id: 'asked_a2_2_of_3', score: null, status: 'completed' },
    ]);
  });
});

describe('what was shown to be known', () => {
  it('stands in the record under names of its own, not as the objective', () => {
    expect(recordsOfKnown(new Set(['requests', 'tactics']))).toEqual({
      objectives: [
        { id: 'precheck_requests', score: null, status: 'passed' },
        { id: 'precheck_tactics', score: null, status: 'passed' },
      ],
    });
    expect(recordsOfKnown(new Set())).toEqual({});
  });
});
