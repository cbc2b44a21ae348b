import { describe, expect, it } from 'vitest';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import { renderReport } from '../../../src/checks/report.ts';
import { validContent, withEdit } from './fixtures.ts';

describe('the report for GitHub Actions', () => {
  it('is one command a finding, with signs escaped that would end it', async () => {
    const files = withEdit(
      await validContent(),
      'content/demo/course.yaml',
      'pass: 80',
      'pass: "80 %, or: so"',
    ).map(({ path, text }) => ({
      path: path.replace('content/', 'con,tent/'),
      text,
    }));
    const report = checkAllCourses(files, 'con,tent');
    const [finding] = report.findings;
    if (!finding) throw new Error('the broken pass mark is a finding');
    const warned = { ...report, warnings: [finding] };
    expect(renderReport(warned, 'github').split('\n')).toEqual([
      '::error file=con%2Ctent/demo/course.yaml,line=10,col=9,title=schema::check.pass is "80 %25, or: so": expected the pass mark in per cent, 1 to 100.%0AFix: Write it like this: pass: 80',
      '::warning file=con%2Ctent/demo/course.yaml,line=10,col=9,title=schema::check.pass is "80 %25, or: so": expected the pass mark in per cent, 1 to 100.%0AFix: Write it like this: pass: 80',
      'Checked 1 course, 3 steps, 1 item, 1 case, 5 learning points, 2 sources; 1 finding to mend.',
    ]);
  });
});
