import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { movePage } from '../../../src/authoring/movePage.ts';
import { newKinds } from '../../../src/authoring/new/wanted.ts';
import { withModeline } from '../../../src/authoring/modeline.ts';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import { LESSON_COMPONENTS } from '../../../src/checks/components.ts';
import { renderFinding } from '../../../src/checks/report.ts';
import { caseSchema } from '../../../src/schema/case.ts';
import { idsSchema } from '../../../src/schema/ids.ts';
import { itemSchema } from '../../../src/schema/item.ts';
import { authorExamples, exampleFiles } from '../../run/authorExamples.ts';

const FOLDER = 'docs/authors';
const page = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const files = exampleFiles();

const shared = ['content/policy.yaml', 'content/policies/small-team.yaml'].map(
  (path) => ({ path, text: readFileSync(path, 'utf8') }),
);

describe('the documents for authors', () => {
  it('show a course that has nothing to mend', () => {
    const { findings, counts } = checkAllCourses([
      ...shared,
      { path: 'content/sources.yaml', text: '{}\n' },
      ...files,
    ]);
    expect(findings.map(renderFinding)).toEqual([]);
    expect(counts).toMatchObject({ courses: 1, items: 5, cases: 1, points: 4 });
  });

  it('show every YAML block as a file, or as a part of a case that fits', () => {
    const parts = authorExamples().filter(
      ({ path, language }) => path === null && language === 'yaml',
    );
    expect(parts.map(({ document }) => document)).toEqual(['cases.md']);
    for (const { text } of parts) {
      const { form }: Record<string, unknown> = parse(text);
      expect(caseSchema.shape.form.safeParse(form).error).toBeUndefined();
    }
  });

  it('begin each file with the line that names its schema', () => {
    for (const { path, text } of files.filter((it) =>
      it.path.endsWith('.yaml'),
    ))
      expect(withModeline(path.replace('content/', ''), text), path).toBe(text);
  });

  it('show every kind of question', () => {
    const kinds = files
      .filter(({ path }) => path.includes('/items/'))
      .map(({ text }) => itemSchema.parse(parse(text)).kind);
    expect(new Set(kinds).size).toBe(itemSchema.options.length);
  });

  it('name every component of a lesson', () => {
    const text = page('lesson.md');
    for (const { name } of LESSON_COMPONENTS)
      expect(text, name).toMatch(new RegExp(`\`<${name}[ >]`));
  });

  it('name every key of a case, of a variant and of ids.yaml', () => {
    const text = page('cases.md');
    for (const key of Object.keys(caseSchema.shape))
      expect(
        text.includes(`${key}:`) || text.includes(`\`${key}`),
        `${key} in cases.md`,
      ).toBe(true);
    for (const key of Object.keys(idsSchema.shape))
      expect(page('lesson.md')).toContain(`${key}:`);
  });

  it('name every thing that npm run new makes', () => {
    for (const kind of newKinds)
      expect(page('README.md')).toContain(`npm run new -- ${kind}`);
  });

  it('have the page of moves as it is made from the code', () => {
    expect(page('moves.md'), 'run: npm run reference').toBe(movePage());
  });

  it('lead nowhere that is not there', () => {
    const names = ['README', 'lesson', 'items', 'cases', 'moves', 'policy'];
    for (const name of [...names, 'pictures', 'release']) {
      const links = page(`${name}.md`).matchAll(/\]\((?!https?:)([^)#]+)/g);
      for (const [, link = ''] of links) {
        if (link.startsWith('./pictures/')) continue;
        expect(existsSync(join(FOLDER, dirname(name), link)), link).toBe(true);
      }
    }
  });
});
