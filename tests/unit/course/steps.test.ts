import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import { parseCourse } from '../../../src/checks/parsedCourse.ts';
import {
  courseMinutes,
  questionsAsked,
  readingMinutes,
  stepsOf,
  timedSteps,
} from '../../../src/course/steps.ts';

const words = (count: number) => Array(count).fill('word').join(' ');

describe('the reading time', () => {
  it.each([
    [0, 1],
    [10, 1],
    [220, 1],
    [329, 1],
    [330, 2],
    [440, 2],
    [2200, 10],
  ])('of %d words is %d min', (count, minutes) => {
    expect(readingMinutes(words(count))).toBe(minutes);
  });

  it('counts what is read: no comment, no tag, no table rule, no dash', () => {
    const mdx = [
      `{/* teaches: ${words(400)} */}`,
      `<Aside title="${words(400)}">`,
      words(300),
      '</Aside>',
      '| --- | --- |',
      Array(400).fill('-').join(' '),
    ].join('\n');
    expect(readingMinutes(mdx)).toBe(1);
  });

  it('counts the words inside components', () => {
    expect(readingMinutes(`<Say>${words(660)}</Say>`)).toBe(3);
  });
});

describe('the steps of a lesson', () => {
  it('are its second-level headings, with ids as Astro makes them', () => {
    const lesson = [
      'Before the first step.',
      '## Why exceptions matter',
      words(440),
      '### A part of it',
      '## What to do now, & "how"',
      '#### Deeper',
    ].join('\n');
    expect(stepsOf(lesson)).toEqual([
      {
        id: 'why-exceptions-matter',
        title: 'Why exceptions matter',
        minutes: 2,
        area: 'lesson',
      },
      {
        id: 'what-to-do-now--how',
        title: 'What to do now, & "how"',
        minutes: 1,
        area: 'lesson',
      },
    ]);
  });

  it('know which of them holds the practice desk and which the check', () => {
    const lesson =
      '## One\n\n## Two\n\n<Simulation />\n\n## Three\n\n<Quiz />\n';
    const areas = stepsOf(lesson).map(({ area }) => area);
    expect(areas).toEqual(['lesson', 'desk', 'check']);
  });

  it('are told apart when two have the same words', () => {
    expect(stepsOf('## Same\n\n## Same\n').map((s) => s.id)).toEqual([
      'same',
      'same-1',
    ]);
  });

  it('are none in a text without such headings', () => {
    expect(stepsOf('# Title\n\nText ## not a heading\n')).toEqual([]);
  });
});

describe('the size of the course', () => {
  it('is what the README promises: minutes, steps, calls and questions', async () => {
    const files = await readContent('content');
    const { course } = parseCourse(files, 'content', 'mfa-exceptions');
    const lesson = files.find(({ path }) => path.endsWith('/lesson.mdx'));
    if (!course.data?.desk || !lesson) throw new Error('no course, no desk');
    const steps = timedSteps(lesson.text, course.data);
    const toRead = steps.filter(({ area }) => area === 'lesson').length;
    const minutes = Math.round(courseMinutes(steps).all / 10) * 10;
    expect(readFileSync('README.md', 'utf8')).toContain(
      `About ${minutes} minutes in ${steps.length} steps: ${toRead} to read, with questions to practise on, a practice desk of ${course.data.desk.window} or more simulated calls, and a check of ${questionsAsked(course.data)} questions.`,
    );
  });

  it('counts the calls and questions of desk and check, not the words around them', () => {
    const lesson = '## Read\n## Call\n<Simulation />\n## Ask\n<Quiz />';
    const desk = {
      cases: [],
      window: 8,
      good: 6,
      hostile: 3,
      noCriticalIn: 5,
      wrongfulRefusals: 1,
    };
    const check = { items: ['one'], draw: 15, pass: 80, attempts: 3 };
    const steps = timedSteps(lesson, { check, desk });
    expect(courseMinutes(steps)).toEqual({
      all: 45,
      lesson: 1,
      desk: 32,
      check: 12,
    });
    const whole = { check: { ...check, draw: undefined } };
    expect(courseMinutes(timedSteps(lesson, whole)).check).toBe(1);
  });
});
