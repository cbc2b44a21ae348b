import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import { renderReport } from '../../../src/checks/report.ts';
import {
  CONTENT_RULES,
  COURSE_RULES,
} from '../../../src/checks/rules/index.ts';
import { brokenContent, largeBank, validContent, without } from './fixtures.ts';

const BROKEN = 'tests/fixtures/content/broken';
const fixtures = readdirSync(BROKEN);
const rules = { ...COURSE_RULES, ...CONTENT_RULES };

/** `stepIds` to `step-ids`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Where what an author reads is kept, beside the course that caused it. */
function messagesOf(rule: string): string {
  return `../../fixtures/content/broken/${rule}/messages.txt`;
}

describe('the messages about a broken course', () => {
  it('finds nothing in the valid course', async () => {
    const report = checkAllCourses(await validContent());
    expect(renderReport(report)).toBe(
      'Checked 1 course, 3 steps, 1 item, 1 case, 5 learning points, 2 sources; nothing to mend.',
    );
  });

  it('has a broken course for every rule', () => {
    expect(fixtures).toEqual(Object.keys(rules).sort());
  });

  it.each(Object.entries(rules))(
    '%s is the name of its function, so of its file, in kebab-case',
    (name, rule) => {
      expect(name).toBe(kebab(rule.name));
    },
  );

  it.each(
    fixtures.filter((name) => !['missing-file', 'saved-size'].includes(name)),
  )('%s: names the place, what was expected and the fix', async (rule) => {
    const report = checkAllCourses(
      await brokenContent(rule),
      'content',
      '2026-11-24',
    );
    const rules = new Set(report.findings.map((finding) => finding.rule));
    expect([...rules]).toEqual([rule]);
    await expect(renderReport(report)).toMatchFileSnapshot(messagesOf(rule));
  });

  it('saved-size: says how many characters the fullest session takes', async () => {
    const report = checkAllCourses(await largeBank(50, 9));
    await expect(renderReport(report)).toMatchFileSnapshot(
      messagesOf('saved-size'),
    );
  });

  it('missing-file: says what the missing file is for', async () => {
    const files = without(
      await validContent(),
      'content/demo/lesson.mdx',
      'content/policy.yaml',
    );
    const report = checkAllCourses(files);
    await expect(renderReport(report)).toMatchFileSnapshot(
      messagesOf('missing-file'),
    );
  });
});
