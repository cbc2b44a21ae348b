import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import type { SourceFile } from '../../../src/checks/finding.ts';
import { renderFinding } from '../../../src/checks/report.ts';
import { BREAKS } from './breaks.ts';
import { validContent, withEdit, without } from './fixtures.ts';

/** The valid course with what a course may have besides: small desks, a release, a picture, a job aid. */
async function wholeContent(): Promise<SourceFile[]> {
  const more = await readContent('tests/fixtures/content/whole');
  const own = without(await validContent(), ...more.map(({ path }) => path));
  return [...own, ...more];
}

const whole = await wholeContent();

function broken([file, from, to]: (typeof BREAKS)[number]): SourceFile[] {
  const path = `content/${file}`;
  return to === null ? without(whole, path) : withEdit(whole, path, from, to);
}

/** A heading for the table: file, and what became what. */
function headOf([file, from, to]: (typeof BREAKS)[number]): string {
  const short = (text: string) =>
    JSON.stringify(text.length > 70 ? `${text.slice(0, 70)}…` : text);
  return to === null
    ? `## ${file} is taken away`
    : `## ${file}: ${short(from)} becomes ${short(to)}`;
}

describe('what authors get wrong', () => {
  it('is nothing in the whole course', () => {
    const { findings } = checkAllCourses(whole);
    expect(findings.map(renderFinding)).toEqual([]);
  });

  it('is told each time with file, line, what was expected, and what to write', async () => {
    const parts = BREAKS.map((row) => {
      const { findings } = checkAllCourses(broken(row));
      expect(findings, headOf(row)).not.toEqual([]);
      return [headOf(row), ...findings.map(renderFinding)].join('\n\n');
    });
    await expect(`${parts.join('\n\n\n')}\n`).toMatchFileSnapshot(
      '../../fixtures/content/breaks.txt',
    );
  });

  it('touches every kind of file, in thirty ways or more', () => {
    const kinds = BREAKS.map(([file]) => file.replace(/\/[^/]+$/, ''));
    expect(BREAKS.length).toBeGreaterThan(30);
    expect(new Set(BREAKS.map(([file]) => file)).size).toBe(12);
    expect(new Set(kinds)).toContain('job-aids');
  });
});
