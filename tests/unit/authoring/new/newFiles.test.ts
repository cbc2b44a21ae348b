import { describe, expect, it } from 'vitest';
import { newFiles } from '../../../../src/authoring/new/newFiles.ts';
import { kindNamed } from '../../../../src/authoring/new/wanted.ts';
import type { NewKind } from '../../../../src/authoring/new/wanted.ts';
import { checkAllCourses } from '../../../../src/checks/checkCourse.ts';
import type { SourceFile } from '../../../../src/checks/finding.ts';
import { renderFinding } from '../../../../src/checks/report.ts';
import { HoldError } from '../../../../src/errors.ts';
import { validContent, withEdit, without } from '../../checks/fixtures.ts';

const valid = await validContent();

type Ask = Partial<
  Record<'id' | 'course' | 'step' | 'fact' | 'objective', string>
>;

function make(kind: NewKind, ask: Ask = {}, files = valid) {
  const nothing = {
    id: undefined,
    course: undefined,
    step: undefined,
    fact: undefined,
    objective: undefined,
  };
  return newFiles({ kind, ...nothing, ...ask }, files);
}

/** The content after the command. */
function after(files: SourceFile[], kind: NewKind, ask: Ask = {}) {
  const { created, changed } = make(kind, ask, files);
  const made = [...created, ...changed];
  return [...without(files, ...made.map(({ path }) => path)), ...made];
}

function findingsIn(files: SourceFile[]): string[] {
  return checkAllCourses(files).findings.map(renderFinding);
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === `content/${path}`)?.text ?? '';
}

/** The lines of a file that the command took away or changed, and those that it added. */
function changeOf(files: readonly SourceFile[], path: string) {
  const before = textOf(valid, path).split('\n');
  const now = textOf(files, path).split('\n');
  return {
    gone: before.filter((line) => !now.includes(line)),
    added: now.filter((line) => !before.includes(line)),
  };
}

function refusalOf(kind: NewKind, ask: Ask = {}, files = valid): string {
  try {
    make(kind, ask, files);
  } catch (error) {
    if (error instanceof HoldError) return error.explain();
  }
  return 'nothing was refused';
}

const BANK = 'bank: { perObjective: 1, sourceMonths: 12 }';
const withBank = withEdit(
  withEdit(
    valid,
    'content/demo/course.yaml',
    'check:',
    `${BANK}\ncheck:\n  draw: 1`,
  ),
  'content/demo/items/sound_exception.yaml',
  '[F01, F04]',
  '[F01, F03, F04, G01]',
);

describe('what npm run new writes', () => {
  it.each<[NewKind, Ask]>([
    ['course', { id: 'reporting-a-call' }],
    ['item', { id: 'who_may_approve' }],
    ['case', {}],
    ['case', { id: 'C40', fact: 'F03', objective: 'exceptions' }],
    ['fact', {}],
    ['fact', { id: 'G02', step: 'keeping-the-register' }],
    ['policy', { id: 'night-shift' }],
  ])('passes the check as it stands: %s %o', (kind, ask) => {
    expect(findingsIn(after(valid, kind, ask))).toEqual([]);
  });

  it('passes the check in a course with a bank', () => {
    expect(findingsIn(withBank)).toEqual([]);
    const files = after(after(withBank, 'item', { id: 'more' }), 'fact');
    expect(findingsIn(files)).toEqual([]);
    expect(textOf(files, 'demo/items/asks_f05.yaml')).toContain('facts: [F05]');
    expect(textOf(files, 'demo/course.yaml')).toContain(
      'items: [sound_exception]',
    );
  });

  it('passes the check where all of it was made so, one thing after another', () => {
    const course = 'reporting-a-call';
    let files = after(valid, 'course', { id: course });
    files = after(files, 'case', { course });
    files = after(files, 'case', { course });
    files = after(files, 'fact', { course, step: 'what-to-do' });
    for (const id of ['one', 'two', 'three', 'four', 'five'])
      files = after(files, 'item', { course, id });
    expect(findingsIn(files)).toEqual([]);
    const rights = ['one', 'two', 'three', 'four', 'five'].map(
      (id) =>
        /id: (\w)\n {4}correct/.exec(
          textOf(files, `${course}/items/${id}.yaml`),
        )?.[1],
    );
    expect(new Set(rights).size).toBeGreaterThan(3);
  });

  it('adds lines to other files, and leaves every other line as it was', () => {
    const step = 'keeping-the-register';
    const called = after(valid, 'case');
    const files = after(after(called, 'fact', { step }), 'item', {
      id: 'more',
    });
    expect(changeOf(files, 'demo/ids.yaml')).toEqual({
      gone: [],
      added: ['  - practice-desk', '  - more', '  - C02'],
    });
    expect(changeOf(files, 'demo/facts.yaml')).toEqual({
      gone: ['  taught: [{ step: what-an-exception-is }]'],
      added: [
        '  taught: [{ step: what-an-exception-is }, { case: C02 }]',
        '- id: F05',
        '  point: Write the learning point F05 here, in one sentence.',
      ],
    });
    expect(changeOf(files, 'demo/course.yaml').gone).toEqual([
      '  items: [sound_exception]',
      'points: { F: 4, G: 1 }',
    ]);
    expect(textOf(files, 'demo/course.yaml')).toContain(
      'points: { F: 5, G: 1 }',
    );
  });

  it('says what to do next', () => {
    expect(make('policy', { id: 'night-shift' }).next.join('\n')).toContain(
      '--policy content/policies/night-shift.yaml',
    );
    expect(make('case').next.join('\n')).toContain(
      'content/demo/cases/C02.yaml',
    );
  });
});

describe('what npm run new refuses', () => {
  it('is another kind, with the kinds there are', () => {
    expect(() => kindNamed('itme')).toThrow('There is no kind "itme" to make.');
    expect(() => kindNamed(undefined)).toThrow('No kind was named.');
  });

  it.each<[NewKind, Ask, string, string]>([
    ['item', {}, 'has no id', 'new -- item who_may_approve'],
    [
      'item',
      { id: 'who-may' },
      '"who-may" is no id',
      'letters, digits and under',
    ],
    ['item', { id: 'sound_exception' }, 'in use', 'another id'],
    ['item', { id: 'removed_item' }, 'in use once', 'another id'],
    ['case', { id: 'c2' }, '"c2" is no id', 'new -- case C02'],
    ['case', { id: 'C01' }, 'in use', 'another id'],
    ['case', { fact: 'F77' }, 'no fact F77', '--fact: F01, F02'],
    ['item', { id: 'x', objective: 'all' }, 'no objective all', 'exceptions.'],
    ['fact', { id: 'F09' }, 'F09 cannot be added', 'F05, G02'],
    ['fact', { step: 'nowhere' }, 'no step nowhere', 'what-an-exception-is'],
    ['course', { id: 'Demo 2' }, '"Demo 2" is no id', 'small letters'],
    [
      'course',
      { id: 'demo' },
      'content/demo/course.yaml is there',
      'another id',
    ],
    ['course', { id: 'policies' }, 'cannot be called policies', 'another name'],
    ['policy', { id: 'A B' }, '"A B" is no id', 'new -- policy night-shift'],
    ['item', { id: 'x', course: 'demos' }, 'no course demos', '--course demo'],
  ])('%s %o, and it says what is right', (kind, ask, what, right) => {
    const refusal = refusalOf(kind, ask);
    expect(refusal).toContain(what);
    expect(refusal).toContain(right);
  });

  it('is a file that is there already', () => {
    const files = after(valid, 'policy', { id: 'night-shift' });
    expect(refusalOf('policy', { id: 'night-shift' }, files)).toContain(
      'content/policies/night-shift.yaml is there already',
    );
  });

  it('is to guess the course where there are two', () => {
    const files = after(valid, 'course', { id: 'another' });
    const refusal = refusalOf('item', { id: 'x' }, files);
    expect(refusal).toContain('It is not said to which course');
    expect(refusal).toContain('another, demo');
  });

  it('is to add to a file that it cannot read', () => {
    const files = withEdit(valid, 'content/demo/ids.yaml', 'items:', 'item:');
    expect(refusalOf('item', { id: 'x' }, files)).toContain(
      'content/demo/ids.yaml cannot be read',
    );
  });
});

describe('in a translated course', () => {
  const twins = valid
    .filter(({ path }) => path.startsWith('content/demo/'))
    .filter(({ path }) => !/(?:ids|released)\.yaml$/.test(path))
    .map(({ path, text }) => ({
      path: path.replace('content/demo/', 'content/demo/de/'),
      text: text.replace('language: en-GB', 'language: de-DE'),
    }));
  const translated = [...valid, ...twins];
  /** All that is found but that its sentences, and so the lesson, are still in English. */
  const others = (files: SourceFile[]) =>
    checkAllCourses(files)
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule !== 'translation-text')
      .filter((rule) => rule !== 'course-language')
      .sort();

  it.each([
    [
      'item',
      { id: 'new_question' },
      ['content/demo/de/items/new_question.yaml'],
    ],
    ['case', {}, ['content/demo/de/cases/C']],
    ['fact', {}, ['content/demo/de/facts.yaml', 'content/demo/de/lesson.mdx']],
  ] as const)(
    'the translation gets the %s too, and only its words are left to do',
    (kind, ask, places) => {
      const { next, created } = make(kind, ask, translated);
      for (const place of places) expect(next.join()).toContain(place);
      expect(others(after(translated, kind, ask))).toEqual(others(translated));
      for (const { path, text } of created)
        if (path.startsWith('content/demo/de/'))
          expect(text).toContain('$schema=../../../.schemas/');
    },
  );

  it('a policy, which stands by itself, gets no translation', () => {
    const presets = [
      ...translated,
      { path: 'content/policies/de/standard.yaml', text: '' },
    ];
    const { created } = make('policy', { id: 'night-shift' }, presets);
    expect(created.map(({ path }) => path)).toEqual([
      'content/policies/night-shift.yaml',
    ]);
  });
});
