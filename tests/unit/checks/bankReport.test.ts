import { describe, expect, it } from 'vitest';
import { renderBank, renderItems } from '../../../src/checks/bankReport.ts';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import { largeBank, validContent, withEdit } from './fixtures.ts';

describe('what the check says of a bank', () => {
  it('is one line on a sound one, and a table of what was tried', async () => {
    const files = withEdit(
      await largeBank(8, 1),
      'content/demo/course.yaml',
      'sourceMonths: 12',
      'sourceMonths: 12, judgement: 10, guessable: 60',
    );
    const judged = withEdit(
      files,
      'content/demo/items/item_0.yaml',
      'difficulty: 1',
      'difficulty: 1\nasks: judgement',
    );
    const { banks, findings } = checkAllCourses(judged);
    expect(findings).toEqual([]);
    expect(banks.map(renderBank)).toEqual([
      expect.stringMatching(
        /^Bank of demo: 1 of 9 items ask for judgement \(11 %\); a solver that sees only how they are worded gets \d\.\d right \(\d\d %\)\.$/,
      ),
    ]);
    const tables = banks.map(renderItems).join('');
    expect(tables).toMatch(/^way to guess +right +share\n/);
    expect(tables).toContain('choice and multiple');
    expect(tables).toContain('given away');
  });

  it('is nothing where a course promises nothing of it', async () => {
    expect(checkAllCourses(await validContent()).banks).toEqual([]);
  });
});
