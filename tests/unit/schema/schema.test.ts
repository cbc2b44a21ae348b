import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import { caseSchema } from '../../../src/schema/case.ts';
import { courseSchema } from '../../../src/schema/course.ts';
import { factSchema } from '../../../src/schema/fact.ts';
import { idsInUse, idsSchema } from '../../../src/schema/ids.ts';
import { itemSchema } from '../../../src/schema/item.ts';
import { policySchema } from '../../../src/schema/policy.ts';
import { moveCodeList } from '../../../src/schema/reveal.ts';
import { sourceSchema } from '../../../src/schema/source.ts';

// What the YAML package returns is any.
const record = z.record(z.string(), z.unknown());
const choice = { id: 'a', text: 'A', rationale: 'R' };
const item = {
  id: 'one_item',
  revision: 1,
  kind: 'choice',
  objective: 'exceptions',
  difficulty: 1,
  facts: ['F98'],
  sources: [],
  stem: 'Which?',
  choices: [
    { ...choice, correct: true },
    { ...choice, id: 'b' },
    { ...choice, id: 'c' },
    { ...choice, id: 'd' },
  ],
};
const source = {
  title: 'A',
  publisher: 'B',
  date: '2025-07-29',
  url: 'https://a.example.org/b?c=d',
  checked: '2026-11',
};
const course = {
  id: 'demo',
  title: 'Demo',
  version: '1.0.0',
  language: 'en-GB',
  summary: 'A demo.',
  objectives: [{ id: 'exceptions', text: 'Demo.' }],
  check: { items: ['one_item'], pass: 80, attempts: 3 },
  points: { F: 1 },
};

/** `path: message` of every issue. */
function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((it) => `${it.path.join('.')}: ${it.message}`);
}

describe('an item', () => {
  it('makes a choice without `correct` a wrong one', () => {
    const parsed = itemSchema.parse(item);
    const choices = parsed.kind === 'choice' ? parsed.choices : [];
    expect(choices.map((it) => it.correct)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('names the kinds of question there are', () => {
    expect(issuesOf(itemSchema, { ...item, kind: 'match' })).toEqual([
      'kind: expected a kind of question: choice, multiple, true-false, sequencing or matching, e.g. kind: choice',
    ]);
  });

  it('shows things as tables whose rows have a cell for every column', () => {
    const shown = (exhibit: object) =>
      issuesOf(itemSchema, { ...item, shows: [{ title: 'A', ...exhibit }] });
    expect(shown({ rows: [['Mobile', '417']] })).toEqual([]);
    expect(
      shown({ columns: ['1', '2', '3'], rows: [['a', 'b', 'c']] }),
    ).toEqual([]);
    const uneven = [expect.stringMatching(/^shows\.0\.rows: .*as many cells/)];
    expect(shown({ rows: [['a', 'b', 'c']] })).toEqual(uneven);
    expect(shown({ columns: ['1', '2', '3'], rows: [['a', 'b']] })).toEqual(
      uneven,
    );
    expect(issuesOf(itemSchema, { ...item, shows: [] })).toEqual([
      expect.stringContaining('one to three things'),
    ]);
  });

  it('needs three distractors', () => {
    const choices = item.choices.slice(0, 3);
    expect(issuesOf(itemSchema, { ...item, choices })).toEqual([
      expect.stringContaining('at least four choices'),
    ]);
  });

  it.each(['one-item', 'one item', 'élan', ''])(
    'refuses the id "%s", which an LMS may not store',
    (id) => {
      expect(issuesOf(itemSchema, { ...item, id })).toHaveLength(1);
    },
  );
});

describe('a source', () => {
  it.each([
    ['2025', '2025'],
    [2025, '2025'],
    ['2025-07', '2025-07'],
    ['2024-02-29', '2024-02-29'],
  ])('reads the date %s', (date, read) => {
    expect(sourceSchema.parse({ ...source, date }).date).toBe(read);
  });

  it.each(['2025-02-29', '2025-13', '29 July 2025', '2025-7', '25', 20250729])(
    'refuses the date %s',
    (date) => {
      expect(issuesOf(sourceSchema, { ...source, date })).toEqual([
        'date: expected the date of the version meant as YYYY, YYYY-MM or YYYY-MM-DD, e.g. date: 2025-07-29',
      ]);
    },
  );

  it.each([
    'http://a.example.org',
    '//a.example.org',
    'a.example.org',
    '/a',
    'https://localhost/a b',
    'https://',
    'javascript:alert(1)',
  ])('refuses the address %s', (url) => {
    expect(issuesOf(sourceSchema, { ...source, url })).toHaveLength(1);
  });
});

describe('ids', () => {
  it('keep the place of a removed one', () => {
    const ids = idsSchema.parse({
      steps: ['first', { was: 'second' }, 'third'],
      items: [],
    });
    expect(idsInUse(ids.steps)).toEqual(['first', 'third']);
  });

  it('show both forms where an entry has neither', () => {
    expect(issuesOf(idsSchema, { steps: [7], items: [] })).toEqual([
      'steps.0: expected an id, or { was: id } for one that was removed, e.g. why-exceptions-matter or { was: why-exceptions-matter }',
    ]);
  });
});

describe('a learning point', () => {
  const fact = { id: 'F05', point: 'A.', taught: [{ step: 'a-step' }] };

  it('rests on no outside claim unless it says so', () => {
    expect(factSchema.parse(fact).sources).toEqual([]);
  });

  it('is taught in one step or one item per place', () => {
    const taught = [{ step: 'a-step', item: 'an_item' }];
    expect(issuesOf(factSchema, { ...fact, taught })).toHaveLength(1);
    expect(issuesOf(factSchema, { ...fact, taught: [] })).toHaveLength(1);
  });

  it.each(['F5', 'F00', 'F1000', 'f05', '05'])('has no id like %s', (id) => {
    expect(issuesOf(factSchema, { ...fact, id })).toHaveLength(1);
  });
});

describe('a course', () => {
  it('reads', () => {
    expect(courseSchema.parse(course)).toEqual(course);
  });

  it('names the fields it knows where one is unknown', () => {
    expect(issuesOf(courseSchema, { ...course, minuts: 25 })).toEqual([
      ': expected only the fields id, title, version, language, summary, opening, objectives, check, bank, acknowledgement, desk, minutes, points',
    ]);
  });

  it.each([0, 101, 79.5, '80'])('refuses the pass mark %s', (pass) => {
    const check = { ...course.check, pass };
    expect(issuesOf(courseSchema, { ...course, check })).toEqual([
      'check.pass: expected the pass mark in per cent, 1 to 100, e.g. pass: 80',
    ]);
  });

  it.each([0, 10])('refuses %s attempts', (attempts) => {
    const check = { ...course.check, attempts };
    expect(issuesOf(courseSchema, { ...course, check })).toHaveLength(1);
  });
});

describe('the policy', () => {
  const policy = record.parse(
    parse(readFileSync('content/policy.yaml', 'utf8')),
  );

  it('reads', () => {
    const read = policySchema.parse(policy);
    expect(read).toMatchObject(policy);
    expect(policySchema.parse(read)).toEqual(read);
  });

  it('takes no later check, no kinds and no stand-in where it says nothing of them', () => {
    const { checks, reset, passes } = policySchema.parse(policy);
    for (const name of [
      'identity_service',
      'push_number_match',
      'posted_code',
      'second_agent',
      'own_check',
    ] as const)
      expect(checks[name].accepted).toBe(false);
    expect(reset).toMatchObject({ kinds: 'any', unreachable: 'wait' });
    expect(passes).toEqual({ onVerifiedLine: false, minutes: 60 });
  });

  it.each(['knowledge_questions', 'callers_video_link', 'second_opinion'])(
    'refuses a check that counts only beside %s',
    (name) => {
      const { checks } = policySchema.parse(policy);
      const own = {
        ...checks,
        in_person: { accepted: true, with: [name] },
      };
      expect(issuesOf(policySchema, { ...policy, checks: own })).toHaveLength(
        1,
      );
    },
  );

  it('means 30 days, 12 months and the learning points where it says nothing of training', () => {
    const { training, ...older } = policySchema.parse(policy);
    expect(policySchema.parse(older).training).toEqual(training);
    const some = { ...older, training: { everyMonths: 0 } };
    expect(policySchema.parse(some).training).toEqual({
      dueDays: 30,
      everyMonths: 0,
      onChange: 'points',
    });
  });

  it.each([0, 366, 30.5])('refuses an exception of %s days', (maxDays) => {
    const exceptions = { ...policySchema.parse(policy).exceptions, maxDays };
    expect(issuesOf(policySchema, { ...policy, exceptions })).toEqual([
      'exceptions.maxDays: expected the longest exception in days, 1 to 365, e.g. maxDays: 90',
    ]);
  });

  it.each([
    'knowledge_questions',
    'callback_given_number',
    'callers_video_link',
    'message_reply',
  ])('never takes %s as proof', (check) => {
    const { checks } = policySchema.parse(policy);
    const wrong = { ...checks, [check]: { accepted: true } };
    expect(issuesOf(policySchema, { ...policy, checks: wrong })).toEqual([
      `checks.${check}.accepted: expected false, since this course teaches that such a check never proves who is asking, e.g. accepted: false`,
    ]);
  });
});

describe('a case', () => {
  const file = record.parse(
    parse(
      readFileSync('tests/fixtures/content/valid/demo/cases/C01.yaml', 'utf8'),
    ),
  );

  it('is about one person in the directory whose account is her own, unless it says otherwise', () => {
    expect(caseSchema.parse(file)).toMatchObject({
      compromised: false,
      exceptionAllowed: false,
      alternative: 'none',
    });
  });

  it('leaves a variant silent about what it does not change', () => {
    const { variants } = caseSchema.parse({
      ...file,
      variants: [{ id: 'B', debrief: { truth: 'It was not Ada.' } }],
    });
    expect(variants).toEqual([
      { id: 'B', debrief: { truth: 'It was not Ada.' } },
    ]);
  });

  it('has the same moves as the desk', () => {
    expect([...moveCodeList]).toEqual(moveCodes);
  });
});
