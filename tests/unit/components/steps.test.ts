import { describe, expect, it } from 'vitest';
import {
  readingMinutes,
  stepsOf,
} from '../../../src/components/course/steps.ts';

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
