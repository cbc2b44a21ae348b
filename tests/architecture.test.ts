import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { circles } from './architecture/circles.ts';
import { FAULTS, SOUND } from './architecture/samples.ts';
import { brokenHabits, MOST_LINES } from './architecture/habits.ts';
import { CODE, readSource, type Source } from './architecture/source.ts';
import { brokenWalls, type Broken } from './architecture/walls.ts';

function readAll(files: Record<string, string>): Source[] {
  return Object.entries(files).map(([path, text]) => readSource(path, text));
}

function print(broken: readonly Broken[]): string {
  return broken
    .map(
      ({ where, rule, instead }) =>
        `${where}\n  Rule: ${rule}.\n  Do:   ${instead}`,
    )
    .join('\n\n');
}

function judge(sources: readonly Source[]): string {
  return print([
    ...sources.flatMap(brokenWalls),
    ...sources.flatMap(brokenHabits),
    ...circles(sources),
  ]);
}

describe('the house', () => {
  const paths = globSync('src/**/*').filter((path) => CODE.test(path));
  const sources = paths.map((path) =>
    readSource(path.replaceAll('\\', '/'), readFileSync(path, 'utf8')),
  );

  it('is read in full', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(
      10,
    );
  });

  it('keeps its walls', () => {
    expect(print(sources.flatMap(brokenWalls))).toBe('');
  });

  it('keeps its habits', () => {
    expect(print(sources.flatMap(brokenHabits))).toBe('');
  });

  it('has no circle of imports', () => {
    expect(print(circles(sources))).toBe('');
  });
});

describe('the rules themselves', () => {
  it.each(FAULTS)('catch $name', ({ files, says }) => {
    expect(judge(readAll(files))).toContain(says);
  });

  it.each(SOUND)('leave $name alone', ({ files }) => {
    expect(judge(readAll(files))).toBe('');
  });

  it('catch a file that has grown too long', () => {
    const text = 'export const a = 1;\n'.repeat(MOST_LINES + 1);
    expect(judge([readSource('src/domain/a.ts', text)])).toContain(
      'has 201 lines',
    );
  });

  it('name the file, the line, the rule and what to do', () => {
    const text = "\nimport { a } from '../../tracking/port.ts';\n";
    expect(judge([readSource('src/islands/quiz/Quiz.tsx', text)])).toBe(
      [
        'src/islands/quiz/Quiz.tsx:2 imports ../../tracking/port.ts',
        '  Rule: islands may import stores, styles, takeaways, words; types of domain, schema, tracking/port.ts.',
        '  Do:   Read a store and call its actions; session/ talks to the LMS, domain/ decides.',
      ].join('\n'),
    );
  });
});
