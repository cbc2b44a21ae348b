import { describe, expect, it } from 'vitest';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { learnerRecord } from '../../../src/takeaways/learnerRecord.ts';
import type { RecordFacts } from '../../../src/takeaways/learnerRecord.ts';
import { course } from '../domain/courses.ts';
import { isUnedited } from './isUnedited.ts';

const facts: RecordFacts = {
  course,
  learnerName: 'Priya <b>Nair</b>',
  verdict: { kind: 'passed', score: 100, attempt: 2 },
  check: {
    seed: 7,
    attempts: [
      {
        score: 100,
        drawn: [
          {
            item: 'one',
            revision: 1,
            answer: { response: ['a'], result: 'correct', latencySeconds: 4 },
          },
        ],
      },
    ],
  },
  progress: freshProgress('start'),
  desk: {
    taken: 50,
    known: 48,
    stopped: { count: 20, of: 24 },
    served: { count: 22, of: 24 },
  },
  way: 'agent' as const,
  passMark: 80,
  accepted: { at: new Date('2026-11-24T10:00:00Z'), confirmed: false },
  exportedAt: new Date('2026-11-24T10:05:00Z'),
};

describe("the learner's record", () => {
  it('holds result, answers, release and what the LMS accepted', () => {
    expect(JSON.parse(learnerRecord(facts))).toMatchObject({
      learner: 'Priya <b>Nair</b>',
      result: 'passed',
      score: 100,
      acceptedByLms: '2026-11-24T10:00:00.000Z',
      confirmedByLms: false,
      attempts: [{ attempt: 1, answers: [{ item: 'one', response: ['a'] }] }],
    });
  });

  it('says of how many calls it knows how they ended', () => {
    expect(JSON.parse(learnerRecord(facts))).toMatchObject({
      desk: {
        callsTaken: 50,
        callsKnown: 48,
        impostors: 24,
        impostorsStopped: 20,
        genuineCallers: 24,
        genuineCallersServed: 22,
      },
    });
    expect(JSON.parse(learnerRecord({ ...facts, desk: null }))).toMatchObject({
      desk: null,
    });
  });

  it('is the same text for the same facts, and shows a later edit', () => {
    const text = learnerRecord(facts);
    expect(learnerRecord(facts)).toBe(text);
    expect(isUnedited(text)).toBe(true);
    expect(isUnedited(text.replace('"score": 100', '"score": 90'))).toBe(false);
    expect(isUnedited(text.replace('Nair', 'Nahr'))).toBe(false);
    expect(isUnedited('no record')).toBe(false);
    expect(isUnedited('null')).toBe(false);
  });

  it('says that nothing was accepted where nothing was', () => {
    const text = learnerRecord({ ...facts, accepted: null });
    expect(JSON.parse(text)).toMatchObject({
      acceptedByLms: null,
      confirmedByLms: false,
    });
  });

  it('says that a later launch read the result back, and shows an edit that claims it', () => {
    const at = new Date('2026-11-25T08:00:00Z');
    const text = learnerRecord({ ...facts, accepted: { at, confirmed: true } });
    expect(JSON.parse(text)).toMatchObject({
      acceptedByLms: '2026-11-25T08:00:00.000Z',
      confirmedByLms: true,
    });
    const claimed = learnerRecord(facts).replace(
      '"confirmedByLms": false',
      '"confirmedByLms": true',
    );
    expect(isUnedited(claimed)).toBe(false);
  });
});
