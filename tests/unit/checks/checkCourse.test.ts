import { describe, expect, it } from 'vitest';
import {
  checkAllCourses,
  checkCourse,
} from '../../../src/checks/checkCourse.ts';
import type { Finding, SourceFile } from '../../../src/checks/finding.ts';
import { validContent, withEdit, without } from './fixtures.ts';

const LESSON = 'content/demo/lesson.mdx';
const FACTS = 'content/demo/facts.yaml';
const IDS = 'content/demo/ids.yaml';
const ITEM = 'content/demo/items/sound_exception.yaml';

function rulesOf(findings: Finding[]): string[] {
  return findings.map((finding) => finding.rule);
}

/** The valid course with a second one, which cites only one of the sources. */
async function twoCourses(): Promise<SourceFile[]> {
  const files = await validContent();
  const second = files
    .filter((file) => file.path.startsWith('content/demo/'))
    .map(({ path, text }) => ({
      path: path.replace('/demo/', '/second/'),
      text: text
        .replace('id: demo', 'id: second')
        .replace('sources: [agency-2025]', 'sources: []')
        .replace('<Cite id="agency-2025" />', ''),
    }));
  return [...files, ...second];
}

describe('checkCourse', () => {
  it('finds nothing in a sound course, whatever the order of its files', async () => {
    const files = await validContent();
    expect(checkCourse(files)).toEqual([]);
    expect(checkCourse(files.reverse())).toEqual([]);
  });

  it('leaves the question of unused sources to the check of all courses', async () => {
    const files = withEdit(
      await validContent(),
      'content/sources.yaml',
      'agency-2025:',
      'agency-2024: &a { title: A, publisher: B, date: 2024, url: "https://a.example.org", checked: 2026-11 }\nagency-2025:',
    );
    expect(checkCourse(files)).toEqual([]);
    expect(rulesOf(checkAllCourses(files).findings)).toEqual(['source-use']);
  });

  it('names the line of a heading that lost its marks, and nothing that follows from it', async () => {
    for (const slip of ['', '### ', '##']) {
      const files = withEdit(
        await validContent(),
        LESSON,
        '## Keeping the register',
        `${slip}Keeping the register`,
      );
      const findings = checkAllCourses(files).findings;
      expect(rulesOf(findings)).toEqual(['lost-heading']);
      expect(findings[0]).toMatchObject({ path: LESSON, line: 17 });
    }
  });

  it('says of a policy that breaks its schema only that, not how long a choice would be', async () => {
    const files = withEdit(
      withEdit(
        await validContent(),
        'content/policy.yaml',
        'maxDays: 90',
        'maxDays: 500',
      ),
      ITEM,
      'One with an end date',
      '"At most {policy:exceptions.maxDays} days"',
    );
    expect(checkAllCourses(files).findings).toEqual([
      expect.objectContaining({ rule: 'schema', path: 'content/policy.yaml' }),
    ]);
  });

  it.each([
    ['choices:\n  - id: a\n   text: b', 'column of its neighbours'],
    ['check:\n  draw: 15\n pass: 80', 'column of its neighbours'],
    ['title: A\n  items: b', 'the next line that stands out'],
    ['title: "A\nitems: b', 'Close the quotation mark'],
    ['a: [x, y\nb: 1', 'Close the quotation mark or the bracket'],
    ['title: Hold the Line: MFA\nid: x', 'into quotes'],
  ])('of %j says the fix that mends it', async (text, fix) => {
    const files = without(await validContent(), ITEM);
    const findings = checkAllCourses([...files, { path: ITEM, text }]).findings;
    const syntax = findings.filter(({ rule }) => rule === 'yaml-syntax');
    expect(syntax).toHaveLength(1);
    expect(syntax[0]?.fix).toContain(fix);
  });

  it.each([
    ['ticket #4711', 1],
    ['# to be said in other words', 0],
  ])(
    'finds the # that cuts a text, and lets a remark be: %s',
    async (end, found) => {
      const files = withEdit(
        await validContent(),
        ITEM,
        'is sound?',
        `is sound? ${end}`,
      );
      const findings = checkAllCourses(files).findings;
      expect(
        findings.filter(({ rule }) => rule === 'yaml-syntax'),
      ).toHaveLength(found);
    },
  );

  it('reports an unreadable lesson once, not everything that it would have held', async () => {
    const files = withEdit(await validContent(), LESSON, '<Quiz />', '<Quiz>');
    expect(rulesOf(checkAllCourses(files).findings)).toEqual(['lesson-syntax']);
  });

  it('reports an unreadable item once, not the citations it may have held', async () => {
    const files = withEdit(
      await validContent(),
      ITEM,
      'kind: choice',
      'kind: chice',
    );
    expect(checkAllCourses(files).findings).toEqual([
      expect.objectContaining({
        rule: 'schema',
        path: ITEM,
        line: 3,
        column: 7,
        message:
          'kind is "chice": expected a kind of question: choice, multiple, true-false, sequencing or matching.',
        fix: 'Write it like this: kind: choice',
      }),
    ]);
  });

  it('says that a file is empty where it is', async () => {
    const files = without(await validContent(), FACTS);
    const [finding] = checkCourse([...files, { path: FACTS, text: '' }]);
    expect(finding?.message).toBe(
      'the file is empty: expected a list of learning points.',
    );
  });

  it('refuses frontmatter and imports in a lesson', async () => {
    const files = await validContent();
    const text = files.find((file) => file.path === LESSON)?.text ?? '';
    const rest = without(files, LESSON);
    const lessonOf = (lesson: string) =>
      checkAllCourses([...rest, { path: LESSON, text: lesson }]).findings;
    expect(lessonOf(`---\ntitle: A\n---\n\n${text}`)).toEqual([
      expect.objectContaining({ rule: 'lesson-syntax', line: 1 }),
    ]);
    expect(lessonOf(`import A from './a.js'\n\n${text}`)).toEqual([
      expect.objectContaining({ rule: 'lesson-syntax', line: 1 }),
    ]);
  });

  it('finds the same places in files with Windows line ends', async () => {
    const files = withEdit(
      await validContent(),
      LESSON,
      'exceptions.maxDays',
      'exceptions.days',
    );
    const windows = files.map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    expect(checkCourse(files)).toHaveLength(1);
    expect(checkCourse(windows)).toEqual(checkCourse(files));
  });

  it('lets the lesson order its steps as it likes', async () => {
    const files = withEdit(
      await validContent(),
      IDS,
      '  - what-an-exception-is\n',
      '',
    );
    const moved = withEdit(
      files,
      IDS,
      '  - keeping-the-register\n',
      '  - keeping-the-register\n  - what-an-exception-is\n',
    );
    expect(checkCourse(moved)).toEqual([]);
  });

  it('reports a renamed step by its two ends, not by every point taught there', async () => {
    const files = withEdit(
      await validContent(),
      LESSON,
      '## Keeping the register',
      '## Keeping a register',
    );
    expect(
      checkCourse(files).map(({ rule, path }) => `${rule} ${path}`),
    ).toEqual([
      `taught-places ${FACTS}`,
      `step-ids ${IDS}`,
      `step-ids ${LESSON}`,
    ]);
  });

  it('accepts a marker inside a component', async () => {
    const files = withEdit(
      await validContent(),
      LESSON,
      '{/* teaches: G01 */}\n\n<HouseRule id="G01">',
      '<HouseRule id="G01">\n  {/* teaches: G01 */}\n',
    );
    expect(checkCourse(files)).toEqual([]);
  });

  it('takes no other comment for a marker', async () => {
    const files = withEdit(
      await validContent(),
      LESSON,
      '<Quiz />',
      '<Quiz />\n\n{/* The check ends the lesson. */}',
    );
    expect(checkCourse(files)).toEqual([]);
  });

  it('gives headings of other depths their share of the slugs, as Astro does', async () => {
    const files = withEdit(
      await validContent(),
      LESSON,
      '### Who looks for it',
      '### Knowledge check',
    );
    const [finding] = checkCourse(files).filter(
      (it) => it.path === LESSON && it.rule === 'step-ids',
    );
    expect(finding?.message).toContain('id knowledge-check-1 depends');
  });
});

describe('the id of a step', () => {
  // as the build makes them; tried with Astro 7.3.4
  it.each([
    ["What's `code` & **bold** — ok?", 'whats-code--bold--ok'],
    ['“Quoted” … 50 % (twice) -- dash', 'quoted--50--twice--dash'],
    ['Cite: <Say /> a_b, C++ / [link](https://x.example)', 'cite--a_b-c--link'],
  ])('of "%s" is %s', async (heading, slug) => {
    const files = withEdit(
      await validContent(),
      LESSON,
      '## Knowledge check',
      `## ${heading}`,
    );
    const renamed = withEdit(files, IDS, 'knowledge-check', slug);
    expect(checkCourse(renamed)).toEqual([]);
  });
});

describe('checkAllCourses', () => {
  it('counts what it checked', async () => {
    const { findings, counts } = checkAllCourses(await twoCourses());
    expect(findings).toEqual([]);
    expect(counts).toEqual({
      courses: 2,
      steps: 6,
      items: 2,
      cases: 2,
      points: 10,
      sources: 2,
      jobAids: 0,
      translations: 0,
    });
  });

  it('reports a mistake in a shared file once', async () => {
    const files = withEdit(
      await twoCourses(),
      'content/policy.yaml',
      'maxDays: 90',
      'maxDays: soon',
    );
    expect(checkAllCourses(files).findings).toEqual([
      expect.objectContaining({ rule: 'schema', path: 'content/policy.yaml' }),
    ]);
  });

  it('is content with a source that only one course cites', async () => {
    expect(checkAllCourses(await twoCourses()).findings).toEqual([]);
  });

  it('reads courses below another root', async () => {
    const files = (await validContent()).map(({ path, text }) => ({
      path: path.replace('content/', 'a/b/'),
      text,
    }));
    expect(checkAllCourses(files, 'a/b').findings).toEqual([]);
    expect(checkAllCourses(files, 'a/b').counts.courses).toBe(1);
  });

  it('says so where there is no course', () => {
    expect(rulesOf(checkAllCourses([]).findings)).toEqual(['missing-file']);
  });
});
