import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckState } from '../../../../src/domain/quiz/check.ts';
import { allOfIt } from '../../../../src/domain/quiz/checkItems.ts';
import { answerItem, startAttempt } from '../../../../src/domain/quiz/draw.ts';
import { mergeUpdates } from '../../../../src/session/records/mergeUpdates.ts';
import { recordsOfCheck } from '../../../../src/session/records/checkRecords.ts';
import { releaseObjective } from '../../../../src/session/records/launchRecords.ts';
import type { RecordUpdate } from '../../../../src/tracking/port.ts';
import { bankOf, course, right, rule, wrong } from '../../domain/courses.ts';

const bank = bankOf('one', 'two', 'three');
const now = new Date('2026-11-24T09:10:11Z');
const fresh: CheckState = { seed: 11, attempts: [] };
const start = (state: CheckState) =>
  startAttempt(state, rule, { items: bank.items }, allOfIt);

/** A whole attempt with this many right answers. */
function attempt(state: CheckState, rightOnes: number): CheckState {
  return rule.items.reduce(
    (s, item, n) => answerItem(s, item, n < rightOnes ? right : wrong),
    start(state),
  );
}

function records(
  before: CheckState,
  after: CheckState,
  passMark = rule.pass,
): RecordUpdate {
  return recordsOfCheck(before, after, course, bank, passMark, now);
}

const idsOf = (update: RecordUpdate) =>
  update.interactions?.map((i) => i.id) ?? [];

describe('the release in the record', () => {
  it('is an objective whose id names version and content, without a score', () => {
    expect(releaseObjective(course)).toEqual({
      id: 'release_1_2_3_ab12cd34',
      score: null,
      status: 'completed',
    });
  });

  it('is made of letters, digits and underscores only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (version, hash) => {
        const release = { version, hash };
        expect(releaseObjective({ ...course, release }).id).toMatch(
          /^[A-Za-z0-9_]+$/,
        );
      }),
    );
  });
});

describe('an answer in the record', () => {
  it('names what was shown with the question, which the record cannot show', () => {
    const items = bank.items.map((item) => ({
      ...item,
      shows: [{ title: 'Record', rows: [['Mobile', '417']] }],
    }));
    const begun = start(fresh);
    const after = answerItem(begun, 'two', wrong);
    const shown = { ...bank, items };
    const { interactions } = recordsOfCheck(
      begun,
      after,
      course,
      shown,
      80,
      now,
    );
    expect(interactions?.map(({ description }) => description)).toEqual([
      'What about two? [Record]',
    ]);
  });

  it('names item, revision and attempt, and carries what was asked, chosen and right', () => {
    const begun = start(fresh);
    expect(records(begun, answerItem(begun, 'two', wrong))).toEqual({
      interactions: [
        {
          id: 'two_r1_a1',
          type: 'choice',
          response: ['a'],
          pattern: ['b'],
          result: 'incorrect',
          latencySeconds: 9,
          at: now,
          objective: 'exceptions',
          description: 'What about two?',
          parts: ['a', 'b', 'c', 'd'].map((id) => ({
            id,
            words: `Choice ${id}`,
          })),
        },
      ],
    });
  });

  it('has another id at the second attempt', () => {
    const begun = start(attempt(fresh, 2));
    const update = records(begun, answerItem(begun, 'two', right));
    expect(idsOf(update)).toEqual(['two_r1_a2']);
  });

  it('carries the revision that was asked', () => {
    const begun = start(fresh);
    const newer = begun.attempts[0]?.drawn.map((d) => ({ ...d, revision: 4 }));
    const revised = {
      ...begun,
      attempts: [{ drawn: newer ?? [], score: null }],
    };
    const update = records(revised, answerItem(revised, 'two', right));
    expect(idsOf(update)).toEqual(['two_r4_a1']);
  });

  it('is recorded when it is given, and never again', () => {
    const begun = start(fresh);
    const one = answerItem(begun, 'one', right);
    const two = answerItem(one, 'two', right);
    expect(idsOf(records(one, two))).toEqual(['two_r1_a1']);
    expect(records(two, two)).toEqual({});
    expect(records(attempt(fresh, 2), start(attempt(fresh, 2)))).toEqual({});
  });
});

describe('a judgement in the record', () => {
  it('does not exist before an attempt is over: neither score nor status', () => {
    const begun = start(fresh);
    expect(records(fresh, begun)).toEqual({});
    const update = records(begun, answerItem(begun, 'one', right));
    expect(Object.keys(update)).toEqual(['interactions']);
  });

  it('is only an objective with its score while attempts remain', () => {
    const begun = start(fresh);
    const { interactions, ...rest } = records(begun, attempt(fresh, 2));
    expect(interactions).toHaveLength(3);
    expect(rest).toEqual({
      objectives: [
        { id: 'check_a1', score: 66.67, status: 'failed' },
        { id: 'exceptions', score: 66.67, status: 'failed' },
      ],
    });
  });

  it('comes whole when passed: score, completion and success together', () => {
    const failed = attempt(fresh, 2);
    const { interactions, ...rest } = records(failed, attempt(failed, 3));
    expect(interactions).toHaveLength(3);
    expect(rest).toEqual({
      objectives: [
        { id: 'check_a2', score: 100, status: 'passed' },
        { id: 'exceptions', score: 100, status: 'passed' },
      ],
      score: { raw: 100, min: 0, max: 100 },
      completion: 'completed',
      success: 'passed',
    });
  });

  it('comes whole with the best score when no attempt is left', () => {
    const twice = attempt(attempt(fresh, 2), 1);
    expect(records(twice, attempt(twice, 0))).toMatchObject({
      objectives: [{ id: 'check_a3', score: 0, status: 'failed' }],
      score: { raw: 66.67, min: 0, max: 100 },
      completion: 'completed',
      success: 'failed',
    });
  });

  it('leaves the objectives as the best attempt has them when a later one is worse', () => {
    const twice = attempt(attempt(fresh, 2), 1);
    expect(records(fresh, twice).objectives).toEqual([
      { id: 'check_a1', score: 66.67, status: 'failed' },
      { id: 'exceptions', score: 66.67, status: 'failed' },
      { id: 'check_a2', score: 33.33, status: 'failed' },
    ]);
  });

  it("follows the LMS's mastery score", () => {
    expect(records(start(fresh), attempt(fresh, 2), 60)).toMatchObject({
      objectives: [
        { id: 'check_a1', status: 'passed' },
        { id: 'exceptions', status: 'passed' },
      ],
      score: { raw: 66.67 },
      success: 'passed',
    });
  });

  it('comes once: what follows it repeats neither score nor status', () => {
    const passed = attempt(fresh, 3);
    const again = start(passed);
    expect(records(passed, again)).toEqual({});
    const worse = attempt(passed, 0);
    const { interactions, ...rest } = records(again, worse);
    expect(interactions).toHaveLength(3);
    expect(rest).toEqual({
      objectives: [{ id: 'check_a2', score: 0, status: 'failed' }],
    });
  });

  it('adds up to the same record in small steps as in one', () => {
    const anyAnswers = fc.array(fc.boolean(), { maxLength: 9 });
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        let state = fresh;
        let all: RecordUpdate = {};
        const states = answers.flatMap((isRight) => {
          if (state.attempts.at(-1)?.score !== null) state = start(state);
          const open = state.attempts.at(-1)?.drawn ?? [];
          const next = open.find((d) => d.answer === null)?.item ?? '';
          const answered = answerItem(state, next, isRight ? right : wrong);
          const steps = [state, answered];
          state = answered;
          return steps;
        });
        let before = fresh;
        for (const after of states) {
          all = mergeUpdates(all, records(before, after));
          before = after;
        }
        expect(all).toEqual(records(fresh, state));
      }),
    );
  });
});
