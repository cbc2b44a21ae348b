import { describe, expect, it } from 'vitest';
import { readSaved } from '../../../../src/domain/progress/suspendData.ts';
import type { Saved } from '../../../../src/domain/progress/suspendData.ts';
import type { KeptWork } from '../../../../src/session/restore/keptWork.ts';
import { trailOf } from '../../../../src/session/restore/keptWork.ts';
import { findMissing } from '../../../../src/session/restore/missingWork.ts';
import type { LaunchState } from '../../../../src/tracking/port.ts';
import { course, right } from '../../domain/courses.ts';
import { answerTo } from '../fakes.ts';
import {
  legacyWorkOf,
  lmsWith,
  nobody,
  savedAt,
  workOf,
  written,
} from '../saved.ts';

/** What a launch finds of this work. */
function found(work: KeptWork, state: Partial<LaunchState>) {
  const read = (text = '') => readSaved(text, course.ids);
  const { suspendData } = work.update;
  const launch = { ...nobody, ...state };
  return findMissing(work, launch, read(launch.suspendData), read(suspendData));
}
const kind = (work: KeptWork, state: Partial<LaunchState>) =>
  found(work, state).kind;
function missingOf(work: KeptWork, state: Partial<LaunchState>) {
  const finding = found(work, state);
  if (finding.kind !== 'missing') throw new Error(finding.kind);
  return finding.update;
}
const placesIn = (work: KeptWork, state: Partial<LaunchState>) =>
  missingOf(work, state).interactions?.map(({ id, place }) => `${id}@${place}`);

const before = savedAt('middle', 5);
const local = savedAt('end', 7);
const work = workOf(local, before);
const complete = { ...lmsWith(local), interactionCount: 1 };
const judged: KeptWork = {
  ...work,
  update: {
    ...work.update,
    score: { raw: 90, min: 0, max: 100 },
    completion: 'completed',
    success: 'passed',
  },
};
const passed = { completion: 'completed', success: 'passed' } as const;

describe('kept work', () => {
  it('is confirmed when saved data, number of answers and status come back', () => {
    expect(kind(work, complete)).toBe('confirmed');
    expect(kind(judged, { ...complete, ...passed })).toBe('confirmed');
  });

  it('is confirmed although the LMS adds white space to the saved data', () => {
    const suspendData = `\n ${written(local)} `;
    const lms = readSaved(written(local), course.ids);
    const state = { ...nobody, ...complete, suspendData };
    expect(findMissing(work, state, lms, lms).kind).toBe('confirmed');
  });

  it('is missing where the LMS holds older data of the same branch', () => {
    const update = missingOf(work, lmsWith(before));
    expect(update).toEqual(work.update);
  });

  it('is missing where the LMS holds what was sent in between', () => {
    const between = savedAt('start', 6);
    const trail = [before, between, local].map((each) =>
      trailOf(written(each)),
    );
    expect(kind({ ...work, trail }, lmsWith(between))).toBe('missing');
  });

  it('is missing where all first saves were lost', () => {
    expect(kind(workOf(local), {})).toBe('missing');
  });

  it.each<[string, Partial<LaunchState>]>([
    ['it resumes', { entry: 'resume' }],
    ['it has a bookmark', { location: 'middle' }],
    ['it has answers', { interactionCount: 1 }],
    ['it is incomplete', { completion: 'incomplete' }],
    ['it is passed', passed],
    ['it is completed', { completion: 'completed' }],
  ])(
    'is missing where the LMS has wiped saved data of an attempt of which it says that %s',
    (_, state) => {
      expect(missingOf(work, state).suspendData).toBe(written(local));
    },
  );

  it('is missing where the copy of the LMS is damaged', () => {
    expect(kind(work, { suspendData: '1garbage' })).toBe('missing');
  });

  it('is over where a new attempt has begun', () => {
    expect(kind(work, {})).toBe('over');
    expect(kind(work, lmsWith(savedAt('start', 1, 55)))).toBe('over');
  });
});

describe('kept work, where another browser has gone on', () => {
  const answered = (answers: string[], turn: number): Saved => ({
    ...savedAt('check', turn),
    check: {
      seed: 99,
      attempts: [
        {
          score: null,
          drawn: course.check.items.map((item) => ({
            item,
            revision: 1,
            answer: answers.includes(item) ? right : null,
          })),
        },
      ],
    },
  });

  it('is taken up when it holds all that the other did', () => {
    const own = workOf(answered(['one', 'two'], 9), before);
    expect(kind(own, lmsWith(answered(['one'], 30)))).toBe('missing');
  });

  it('sends only what the other did not record, at no place of its own', () => {
    const own = answered(['one', 'two'], 9);
    const other = answered(['one'], 30);
    const kept = workOf(
      {
        ...own,
        progress: { ...own.progress, acknowledged: true },
        desk: { ...own.desk, count: 2 },
      },
      before,
    );
    kept.update.interactions = [
      'two_r1_a1',
      'one_r1_a1',
      'C04B_r1_n1',
      'C01A_r2_n2',
      'procedure_r1',
    ].map((id, place) => ({ ...answerTo(id), place }));
    const sent = (lms: Saved) => {
      const state = { ...lmsWith(lms), interactionCount: 1 };
      return missingOf(kept, state).interactions;
    };
    expect(sent(other)).toEqual(
      ['two_r1_a1', 'C04B_r1_n1', 'C01A_r2_n2', 'procedure_r1'].map((id) =>
        answerTo(id),
      ),
    );
    expect(
      sent({
        ...other,
        progress: { ...other.progress, acknowledged: true },
        desk: { ...other.desk, count: 1 },
      }),
    ).toEqual(['two_r1_a1', 'C01A_r2_n2'].map((id) => answerTo(id)));
  });

  it('sends nothing again that was accepted before the other wrote over the saved data', () => {
    const own = answered(['one', 'two'], 9);
    const kept = workOf(own, before, { acknowledgedTurn: own.turn });
    const sent = (interactionCount: number) =>
      missingOf(kept, {
        ...lmsWith(before, 'end'),
        suspendData: written(answered([], 30)),
        interactionCount,
      }).interactions;
    expect(sent(1)).toBeUndefined();
    expect(sent(0)).toHaveLength(1);
  });

  it('is over when the other did more', () => {
    const own = workOf(answered(['one'], 30), before);
    expect(kind(own, lmsWith(answered(['one', 'two'], 9)))).toBe('over');
  });
});

describe('answers that the LMS lacks', () => {
  const many: KeptWork = {
    ...work,
    update: {
      ...work.update,
      interactions: ['a', 'b', 'c'].map((id, n) => ({
        ...answerTo(id),
        place: n + 3,
      })),
    },
  };
  const counting = (interactionCount: number | null) => ({
    ...complete,
    interactionCount,
  });

  it('are none when it has as many as the last place says', () => {
    expect(kind(many, counting(6))).toBe('confirmed');
    expect(kind(many, counting(7))).toBe('confirmed');
  });

  it.each([3, 4, 5])(
    'are all written again to their own places when it has %i of 6',
    (count) => {
      expect(placesIn(many, counting(count))).toEqual(['a@3', 'b@4', 'c@5']);
    },
  );

  it('close the gap when it has fewer than there were when the work began', () => {
    expect(placesIn(many, counting(1))).toEqual(['a@1', 'b@2', 'c@3']);
  });

  it('keep their time', () => {
    const [first] = missingOf(many, counting(3)).interactions ?? [];
    expect(first?.at).toEqual(answerTo('a').at);
  });

  it('are not sent where the LMS keeps no answers', () => {
    expect(kind(many, counting(null))).toBe('confirmed');
    const update = missingOf(many, {
      ...lmsWith(before),
      ...{ interactionCount: null },
    });
    expect(update.interactions).toBeUndefined();
  });

  it('are left out when only the saved data are behind', () => {
    const state = { ...lmsWith(before), interactionCount: 6 };
    expect(missingOf(many, state)).toEqual({
      location: 'end',
      suspendData: written(local),
    });
  });

  it('are sent where the saved data have come back', () => {
    expect(missingOf(work, { ...complete, interactionCount: 0 })).toEqual(
      work.update,
    );
  });
});

describe('a judgement that the LMS lacks', () => {
  const judgement = {
    score: judged.update.score,
    completion: 'completed',
    success: 'passed',
  };

  it.each<[string, Partial<LaunchState>]>([
    ['incomplete', { completion: 'incomplete' }],
    ['not attempted', {}],
    ['unknown', { completion: 'unknown' }],
    ['failed', { completion: 'completed', success: 'failed' }],
  ])('is sent with its score where the LMS says %s', (_, state) => {
    const update = missingOf(judged, { ...complete, ...state });
    expect(update).toMatchObject(judgement);
    expect(update.interactions).toBeUndefined();
  });

  it('is none where the LMS knows no more than completed', () => {
    const state = { ...complete, completion: 'completed' } as const;
    expect(kind(judged, state)).toBe('confirmed');
  });

  it('is never a failure over a pass', () => {
    const failed: KeptWork = {
      ...judged,
      update: { ...judged.update, success: 'failed' },
    };
    expect(kind(failed, { ...complete, ...passed })).toBe('confirmed');
    const update = missingOf(failed, { ...lmsWith(before), ...passed });
    expect(update).not.toHaveProperty('success');
    expect(update).not.toHaveProperty('score');
    expect(update).not.toHaveProperty('completion');
  });

  it('is not made up where nothing was judged', () => {
    const begun: KeptWork = {
      ...work,
      update: { ...work.update, completion: 'incomplete' },
    };
    const state = { ...complete, completion: 'not-attempted' } as const;
    expect(kind(begun, state)).toBe('confirmed');
  });
});

describe('work that an earlier release kept', () => {
  it.each<[string, Partial<LaunchState>, string]>([
    ['older data of the attempt', lmsWith(before), 'missing'],
    ['the same data', lmsWith(local), 'confirmed'],
    ['newer data of the attempt', lmsWith(savedAt('start', 8)), 'over'],
    ['another attempt', lmsWith(savedAt('start', 1, 55)), 'over'],
    ['nothing, in a new attempt', {}, 'over'],
  ])('where the LMS holds %s', (_, state, expected) => {
    expect(kind(legacyWorkOf(local, 5), state)).toBe(expected);
  });

  it('is sent where the LMS never got anything', () => {
    expect(kind(legacyWorkOf(local, 0), {})).toBe('missing');
  });

  it('goes to the end of the record, since it knows no places', () => {
    const state = { ...lmsWith(before), interactionCount: 4 };
    expect(placesIn(legacyWorkOf(local, 5), state)).toEqual([
      'one_r1_a1@undefined',
    ]);
  });
});
