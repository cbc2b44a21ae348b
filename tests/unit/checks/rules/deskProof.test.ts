import { describe, expect, it } from 'vitest';
import { parseCourse } from '../../../../src/checks/parsedCourse.ts';
import { deskProof } from '../../../../src/checks/rules/deskProof.ts';
import { validContent, withEdit } from '../fixtures.ts';

const CASE = 'content/demo/cases/C01.yaml';
const COURSE = 'content/demo/course.yaml';
const DESK =
  'desk: { cases: [C01], window: 1, good: 1, hostile: 1, noCriticalIn: 1, wrongfulRefusals: 0 }\npoints:';

/** What the rule says of the demo course with a desk of its one case, to which more is added. */
async function messages(edit: [from: string, to: string] = ['D:', 'D:']) {
  const withDesk = withEdit(await validContent(), COURSE, 'points:', DESK);
  const files = withEdit(withDesk, CASE, ...edit);
  return deskProof(parseCourse(files, 'content', 'demo')).map(
    ({ message }) => message,
  );
}

const useless = (all: string[]) =>
  all.filter((message) => message.includes('no case has a use for'));

/** Variants in which what is asked differs. */
const others = ['codes', 'exception', 'alert']
  .map((request, at) => `  - { id: ${'DEF'[at]}, request: ${request} }`)
  .join('\n');

describe('a desk that not every kind of request comes to', () => {
  it('needs no use for moves that no case answers', async () => {
    expect(useless(await messages())).toEqual([]);
  });

  it('has a use for each move that a case answers', async () => {
    const all = await messages([
      '  R: {',
      '  S: { text: The log comes up. }\n  R: {',
    ]);
    expect(useless(all)).toEqual([
      'no case has a use for S: expected each to change or to show something somewhere.',
    ]);
  });
});

describe('a desk that every kind of request comes to', () => {
  it('has a use for every move of the console', async () => {
    const all = useless(await messages(['variants:', `variants:\n${others}`]));
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(' for H, S, A, B, CG, VC, VL, RM, IP,');
  });
});
