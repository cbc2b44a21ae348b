import { describe, expect, it } from 'vitest';
import { moveNotes, needNotes } from '../../../src/authoring/moveNotes.ts';
import { readContent } from '../../../src/build/readContent.ts';
import { playsOf } from '../../../src/checks/caseFile.ts';
import { courseNames, parseCourse } from '../../../src/checks/parsedCourse.ts';
import { asWritten } from '../../../src/checks/policyRules.ts';
import { isApproval } from '../../../src/domain/simulation/approval.ts';
import { isCheck } from '../../../src/domain/simulation/checks.ts';
import { criticalErrors } from '../../../src/domain/simulation/faults.ts';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import type { MoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { needOf } from '../../../src/domain/simulation/need.ts';
import type { Need } from '../../../src/domain/simulation/need.ts';
import { newCall } from '../../../src/domain/simulation/callState.ts';
import { step } from '../../../src/domain/simulation/step.ts';

const files = await readContent('content');
const calls = courseNames(files, 'content').flatMap((name) => {
  const course = asWritten(parseCourse(files, 'content', name));
  const policy = course.policy.data;
  if (!policy) throw new Error('the policy cannot be read');
  return course.cases
    .flatMap(playsOf)
    .map(({ call, label }) => ({ call, label, policy }));
});

/** Of each need: sets of moves of which a good ending holds one. */
const wanted: Record<Need, MoveCode[][]> = {
  recover: [['B']],
  reset: [['R', 'SL'], ['E'], ['C']],
  defer: [['X']],
  decline: [['SEC'], ['W']],
  give_mfa: [['OF']],
  exception: [['EX']],
  contain: [['CF', 'A'], ['CO'], ['RC'], ['SEC']],
  renew: [['RC']],
};

describe('what authors are told of moves', () => {
  it.each(calls)('agrees with the model of $label', ({ call, policy }) => {
    const need = needOf(call, policy);
    for (const some of wanted[need]) {
      expect(call.model.some((code) => some.includes(code))).toBe(true);
      for (const code of some)
        expect(needNotes[need].wants).toMatch(new RegExp(`\\b${code}\\b`));
    }
  });

  it('has a word for every move that has no result to tell it', () => {
    const silent = moveCodes.filter(
      (code) => !isCheck(code) && !isApproval(code) && !moveNotes[code],
    );
    expect(silent).toEqual([]);
  });

  it('calls those critical errors that are', () => {
    const [first] = calls.filter(({ call }) => call.moves.NC && call.moves.SD);
    if (!first) throw new Error('no case offers NC and SD');
    const { call, policy } = first;
    const found = moveCodes.filter((code) => {
      const after = step(newCall, { code }, call, policy);
      return (
        criticalErrors(after, call).length > 0 &&
        !['R', 'SL', 'L'].includes(code)
      );
    });
    const told = moveCodes.filter((code) =>
      moveNotes[code]?.startsWith('always a critical error'),
    );
    expect(new Set(told)).toEqual(new Set(found));
  });
});
