import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/build/readContent.ts';
import { checkCourse } from '../../../../src/checks/checkCourse.ts';
import { proofsOf } from '../../../../src/checks/caseProof.ts';
import { parseCourse } from '../../../../src/checks/parsedCourse.ts';
import { renderProof } from '../../../../src/checks/proofReport.ts';
import { needOf } from '../../../../src/domain/simulation/need.ts';
import { calls, labelOf, policy, withoutVideo } from './desk.ts';

describe('under a policy without video calls and with 30 days', () => {
  it('the proof names who cannot be served, and no model call is an admin’s to mend', async () => {
    const files = (await readContent('content')).map(({ path, text }) => ({
      path,
      text: path.endsWith('policy.yaml')
        ? text
            .replace(
              'video_from_directory: { accepted: true }',
              'video_from_directory: { accepted: false }',
            )
            .replace('[in_person, video_from_directory]', '[in_person]')
            .replace('maxDays: 90', 'maxDays: 30')
        : text,
    }));
    const course = parseCourse(files, 'content', 'mfa-exceptions');
    expect(checkCourse(files)).toEqual([]);
    const unserved = calls
      .filter((call) => needOf(call, withoutVideo) === 'defer')
      // Some wait under any policy.
      .filter((call) => needOf(call, policy) !== 'defer')
      .map(labelOf);
    expect(unserved.length).toBeGreaterThan(0);
    const desk = { proofs: proofsOf(course), policy: withoutVideo, rule: null };
    expect(renderProof([desk], 1)).toContain(
      `This policy lets nobody serve ${unserved.join(', ')}.`,
    );
  });
});
