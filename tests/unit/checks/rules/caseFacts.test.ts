import { describe, expect, it } from 'vitest';
import { checkAllCourses } from '../../../../src/checks/checkCourse.ts';
import { validContent, withEdit } from '../fixtures.ts';

const CASE = 'content/demo/cases/C01.yaml';
const FACTS = 'content/demo/facts.yaml';
const valid = await validContent();
const own = (points: string) =>
  withEdit(valid, CASE, '- id: B', `- id: B\n    facts: [${points}]`);
const found = (files: typeof valid) =>
  checkAllCourses(files).findings.map(
    ({ rule, path, line }) => `${rule} ${path}:${line}`,
  );

describe('the learning points of a variant', () => {
  it('name the case in facts.yaml, as those of the case do', () => {
    expect(found(own('F03'))).toEqual([`case-facts ${CASE}:52`]);
    const said = withEdit(
      own('F03'),
      FACTS,
      'taught: [{ step: keeping-the-register }]',
      'taught: [{ step: keeping-the-register }, { case: C01 }]',
    );
    expect(found(said)).toEqual([]);
  });

  it('stand there once', () => {
    expect(found(own('F02, F02'))).toEqual([`duplicate-ids ${CASE}:52`]);
  });
});
