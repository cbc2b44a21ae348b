import { readdirSync, readFileSync } from 'node:fs';
import { markdownToHtml, mdxToJs } from 'satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import { stepsPlugin } from '../../../src/build/steps.ts';
import { readTree } from '../../../src/checks/lessonTree.ts';
import { stepsOf } from '../../../src/course/steps.ts';
import { measuredCourse } from './measuredCourse.ts';

async function htmlOf(markdown: string): Promise<string> {
  const options = { hastPlugins: [stepsPlugin()] };
  return (await markdownToHtml(markdown, options)).html;
}

/** What the compiled lesson says of its sections, in order. */
async function sectionsOf(lesson: string) {
  const { code } = await mdxToJs(lesson, {
    hastPlugins: [stepsPlugin()],
    elementAttributeNameCase: 'html',
  });
  const heads = code.matchAll(
    /_components\.section, \{\s*([^[\]{}]*?)children/g,
  );
  return [...heads].map(([, head = '']) => {
    const valueOf = (name: string) =>
      new RegExp(`\\b${name}"?: "([^"]*)"`).exec(head)?.[1];
    return { id: valueOf('id') };
  });
}

describe('a lesson in steps', () => {
  it('has a section for each second-level heading and what follows it', async () => {
    const html = await htmlOf(
      'Intro.\n\n## One\n\nText.\n\n### Part\n\nMore.\n\n## Two\n\nEnd.\n',
    );
    expect(html.replace(/\s*\n\s*/g, '')).toBe(
      '<p>Intro.</p>' +
        '<section id="one">' +
        '<h2 id="one-title">One</h2><p>Text.</p><h3>Part</h3><p>More.</p>' +
        '</section>' +
        '<section id="two">' +
        '<h2 id="two-title">Two</h2><p>End.</p>' +
        '</section>',
    );
  });

  it('stays whole when it has no such heading', async () => {
    expect(await htmlOf('# Title\n\nText.\n')).not.toContain('<section');
  });

  it('keeps words that are marked in a heading, and gives them no part in the id', async () => {
    const html = await htmlOf('## The *reset* `process`\n\nText.\n');
    expect(html).toContain('<section id="the-reset-process">');
    expect(html).toContain('The <em>reset</em> <code>process</code></h2>');
  });
});

const lessons = readdirSync('content').flatMap((folder) => {
  try {
    return [[folder, readFileSync(`content/${folder}/lesson.mdx`, 'utf8')]];
  } catch {
    return [];
  }
});

it('takes the id that a heading gives it, as the check and the course do', async () => {
  const lesson =
    '## Über *das* Register {/* id: register */}\n\nText.\n\n### Café\n';
  const measured = { ...(await measuredCourse()), lesson };
  expect(stepsOf(measured)).toMatchObject([
    { id: 'register', title: 'Über *das* Register' },
  ]);
  expect(await sectionsOf(lesson)).toEqual([{ id: 'register' }]);
  const options = { hastPlugins: [stepsPlugin()] };
  expect((await mdxToJs(lesson, options)).code).toContain('" Register"');
  expect(readTree(lesson).headings).toMatchObject([
    { slug: 'register', text: 'Über das Register' },
    { slug: 'café', text: 'Café' },
  ]);
});

describe.each(lessons)('the lesson of %s', (name = '', lesson = '') => {
  let ids: string[] = [];
  beforeAll(async () => {
    const course = await measuredCourse(name);
    ids = stepsOf(course).map((step) => step.id);
  });

  it('has a section for each of its steps, with the same id', async () => {
    expect(ids.length).toBeGreaterThan(2);
    const sections = await sectionsOf(lesson);
    expect(sections.map((s) => s.id)).toEqual(ids);
  });
});
