import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { unusedAllowances } from './architecture/allowances.ts';
import { circles } from './architecture/circles.ts';
import {
  functionsTooLong,
  MOST_FUNCTION_LINES,
} from './architecture/functions.ts';
import { FAULTS, LONG_FUNCTIONS, SOUND } from './architecture/samples.ts';
import { brokenHabits, MOST_LINES } from './architecture/habits.ts';
import { KNOWN_LONG } from './architecture/knownLong.ts';
import { KNOWN_PAIRS } from './architecture/knownPairs.ts';
import { foldersBothWays } from './architecture/pairs.ts';
import { brokenSentences } from './architecture/sentences.ts';
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

  it('says nothing but in the words of src/words/', () => {
    expect(print(sources.flatMap((source) => brokenSentences(source)))).toBe(
      '',
    );
  });

  it('has no function that is too long', () => {
    expect(print(functionsTooLong(sources, KNOWN_LONG))).toBe('');
  });

  it('has no circle of imports', () => {
    expect(print(circles(sources))).toBe('');
  });

  it('has no two folders that import each other', () => {
    expect(print(foldersBothWays(sources, KNOWN_PAIRS))).toBe('');
  });

  it('allows nothing that nobody uses', () => {
    expect(print(unusedAllowances(sources))).toBe('');
  });
});

describe('the rules themselves', () => {
  it.each(FAULTS)('catch $name', ({ files, says }) => {
    expect(judge(readAll(files))).toContain(says);
  });

  it.each(SOUND)('leave $name alone', ({ files }) => {
    expect(judge(readAll(files))).toBe('');
  });

  it('catch two folders that import each other, however deep, and not a folder and what lies below it', () => {
    const pair = {
      'src/domain/quiz/a.ts': "import { b } from '../progress/deep/b.ts';",
      'src/domain/progress/b.ts': "import { c } from '../quiz/deep/c.ts';",
      'src/domain/deep/below/d.ts': "import { e } from '../e.ts';",
      'src/domain/deep/e.ts': "import { f } from './below/f.ts';",
    };
    const folders = 'src/domain/progress <-> src/domain/quiz';
    const found = print(foldersBothWays(readAll(pair)));
    expect(found).toContain(
      `${folders}: src/domain/progress/b.ts:1, and back: src/domain/quiz/a.ts:1`,
    );
    expect(found).not.toContain('src/domain/deep');
    expect(foldersBothWays(readAll(pair), { [folders]: 'why' })).toEqual([]);
    expect(print(foldersBothWays([], { [folders]: 'why' }))).toContain(
      'an exception is named for folders that import each other',
    );
  });

  it('catch an allowance that nobody uses', () => {
    const user = { 'src/checks/a.ts': "import { a } from '../schema/a.ts';" };
    const found = print(unusedAllowances(readAll(user)));
    expect(found).toContain('checks, imports: domain');
    expect(found).not.toContain('checks, imports: schema');
  });

  it('catch a file that has grown too long', () => {
    const text = 'export const a = 1;\n'.repeat(MOST_LINES + 1);
    expect(judge([readSource('src/domain/a.ts', text)])).toContain(
      'has 201 lines',
    );
  });

  it.each([...LONG_FUNCTIONS])('catch %s that is too long', (key, ofLines) => {
    const judged = (lines: number) =>
      functionsTooLong([readSource(key.split(' ')[0] ?? '', ofLines(lines))]);
    expect(print(judged(MOST_FUNCTION_LINES))).toBe('');
    expect(print(judged(MOST_FUNCTION_LINES + 1))).toContain(
      `${key} has 61 lines`,
    );
  });

  it('let a named function be longer, but neither grow nor stay named for nothing', () => {
    for (const [key, ofLines] of LONG_FUNCTIONS) {
      const judged = (lines: number) =>
        print(
          functionsTooLong(
            [readSource(key.split(' ')[0] ?? '', ofLines(lines))],
            { [key]: { lines: 70, why: 'why' } },
          ),
        );
      expect(judged(70)).toBe('');
      expect(judged(65)).toBe('');
      expect(judged(71)).toContain('this function has at most 70 lines');
      expect(judged(60)).toContain('an exception is named for a function');
    }
  });

  it.each([
    ['text', '<p>Nothing here.</p>', 'Nothing here.'],
    ['a word', '<kbd>Esc</kbd>', 'Esc'],
    ['a label', '<b aria-label="calls" />', 'calls'],
    ['a title', '<b title={`Call ${n}`} />', 'Call …'],
    ['a choice', "<p>{n ? 'one' : null}</p>", 'one'],
    ['a condition', "<p>{n && ('many')}</p>", 'many'],
    ['a property', "<A back={{ words: 'Back to all' }} />", 'Back to all'],
  ])('catch %s that an island writes', (_, element, said) => {
    const text = `export const a = (n: number) => (${element});`;
    const found = (path: string) =>
      print(brokenSentences(readSource(path, text), ['src/islands/quiz/']));
    expect(found('src/islands/quiz/A.tsx')).toContain(`A.tsx:1 says ${said}\n`);
    expect(found('src/islands/result/A.tsx')).toBe('');
  });

  it.each([
    '<a class="button quiet" id="one" aria-keyshortcuts="Escape">→</a>',
    '<path d="M3 8v4h3" /> ',
    "<kbd>{n > 1 ? '/' : 'L'}</kbd>",
    "<p class={n ? 'made' : undefined}>{words[n]} {n === 1 && words[0]}</p>",
    "<p>{names.find((name) => name === 'other')}</p>",
  ])('leave %s alone, which says nothing', (element) => {
    const text = `export const a = (n: number) => (${element});`;
    const source = readSource('src/islands/quiz/A.tsx', text);
    expect(print(brokenSentences(source, ['src/islands/']))).toBe('');
  });

  it('name the file, the line, the rule and what to do', () => {
    const text = "\nimport { a } from '../../tracking/port.ts';\n";
    expect(judge([readSource('src/islands/quiz/Quiz.tsx', text)])).toBe(
      [
        'src/islands/quiz/Quiz.tsx:2 imports ../../tracking/port.ts',
        '  Rule: islands may import stores, takeaways, words, styles; types of domain, schema.',
        '  Do:   Read a store and call its actions; session/ talks to the LMS, domain/ decides.',
      ].join('\n'),
    );
  });
});
