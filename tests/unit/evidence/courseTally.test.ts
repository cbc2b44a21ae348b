import { describe, expect, it } from 'vitest';

import {
  openCourses,
  openCourseTally,
} from '../../../src/evidence/collect/courseTally.ts';
import { readReleases } from '../../../src/evidence/reading/releases/readReleases.ts';
import { reportOf, input, releaseBytes } from './reportSample.ts';
import { sampleRecord } from './sample.ts';

const SHORT = 'Hold the Line';
const TITLE = `${SHORT}: MFA exceptions`;

function ofOurs(course: string, title: string, hash = 'ef56ab78') {
  const text = new TextDecoder()
    .decode(releaseBytes('1.0.0', hash, []))
    .replace('"course":"mfa-exceptions"', `"course":"${course}"`)
    .replace('"title":"Hold the Line"', `"title":"${title}"`);
  return readReleases([
    { name: 'release.json', bytes: new TextEncoder().encode(text) },
  ]);
}

const releases = ofOurs('mfa-exceptions', TITLE, 'ab12cd34');

function asked(
  named: readonly (readonly [id: string | null, title: string | null])[],
  known = releases,
  courses: string[] | null = null,
  otherCourses: string[] = [],
) {
  const tally = openCourseTally();
  for (const [courseId, course] of named) tally.add({ courseId, course });
  return openCourses(tally.all(), known, { courses, otherCourses });
}

describe('which titles are the course', () => {
  it.each([
    ['the title', [[null, TITLE]]],
    ['the title in other letters', [[null, 'HOLD THE LINE:  mfa exceptions']]],
    ['the title up to its colon', [[null, 'Hold the line']]],
    ['the id', [['mfa-exceptions', null]]],
    ['the id beside another title', [['mfa-exceptions', 'S12']]],
    [
      'all of them',
      [
        [null, TITLE],
        ['mfa-exceptions', null],
        [null, 'Hold the Line'],
      ],
    ],
    ['nothing at all', [[null, null]]],
  ] as const)('is not asked where the files name %s', (_, named) => {
    expect(asked(named)).toBeNull();
  });

  it('is asked where a title is of no release, alone or beside one that is', () => {
    expect(asked([[null, 'S12']])).toEqual([
      { name: 'S12', entries: 1, released: null, said: null },
    ]);
    expect(
      asked([
        [null, 'Fire safety'],
        [null, TITLE],
        [null, 'fire  safety'],
        [null, null],
        [null, 'Fire safety'],
      ]),
    ).toEqual([
      { name: TITLE, entries: 1, released: 'mfa-exceptions', said: null },
      { name: 'Fire safety', entries: 3, released: null, said: null },
    ]);
  });

  it('is asked of a title that stands beside the id in some rows only', () => {
    expect(
      asked([
        ['mfa-exceptions', 'Annual training'],
        ['other', 'Annual training'],
      ]),
    ).toEqual([
      { name: 'Annual training', entries: 2, released: null, said: null },
    ]);
  });

  it('is asked where the files name two courses of our own, until one is said to be the course', () => {
    const both = new Map([...releases, ...ofOurs('calls', 'Calls')]);
    const named = [
      ['calls', null],
      [null, 'Calls'],
      [null, TITLE],
    ] as const;
    expect(asked(named.slice(0, 2), both)).toBeNull();
    expect(asked(named, both)).toEqual([
      { name: 'Calls', entries: 2, released: 'calls', said: null },
      { name: TITLE, entries: 1, released: 'mfa-exceptions', said: null },
    ]);
    expect(asked(named, both, null, [TITLE])).toHaveLength(2);
    expect(asked(named, both, ['Calls'], [TITLE])).toBeNull();
  });

  it('is asked where every title is said to be another course', () => {
    const named = [[null, 'Fire safety']] as const;
    expect(asked(named, releases, null, ['Fire safety'])).toHaveLength(1);
    expect(asked(named, new Map(), null, ['Fire safety'])).toHaveLength(1);
    // What names no course counts, and is left.
    const some = [...named, [null, null]] as const;
    expect(asked(some, releases, null, ['Fire safety'])).toBeNull();
  });

  it('is asked where two courses of our own have the title up to its colon in common', () => {
    const both = new Map([...releases, ...ofOurs('calls', `${SHORT}: calls`)]);
    expect(asked([[null, SHORT]], both)).toEqual([
      { name: SHORT, entries: 1, released: null, said: null },
    ]);
    expect(asked([[null, TITLE]], both)).toBeNull();
    const named = [TITLE, `${SHORT}: calls`].map((course) =>
      sampleRecord({ courseId: null, course }),
    );
    const report = reportOf({ ...input({ records: named }), releases: both });
    expect(report.counted).toEqual([TITLE, `${SHORT}: calls`].sort());
  });

  it('is not asked again once somebody has said it', () => {
    expect(asked([[null, 'S12']], releases, ['S12'])).toBeNull();
  });

  it('is asked again where another title turns up, and only of that', () => {
    const named = [
      [null, 'S12'],
      [null, 'Fire safety'],
      [null, 'S13'],
    ] as const;
    expect(asked(named, releases, ['s12'], ['Fire safety'])).toEqual([
      { name: 'Fire safety', entries: 1, released: null, said: 'other' },
      { name: 'S12', entries: 1, released: null, said: 'course' },
      { name: 'S13', entries: 1, released: null, said: null },
    ]);
    expect(asked(named, releases, ['s12'], ['Fire safety', 's13'])).toBeNull();
    // What counts by itself no longer does once something else was said to count.
    expect(asked([[null, TITLE]], releases, ['S12'])).toHaveLength(1);
  });

  it('is not asked of titles that are said to be other courses, beside the course itself', () => {
    const named = [
      [null, TITLE],
      [null, 'Fire safety'],
    ] as const;
    expect(asked(named, releases, null, ['Fire safety'])).toBeNull();
  });

  it('is asked without any release, of one title too', () => {
    const none = new Map();
    expect(asked([[null, 'A']], none)).toEqual([
      { name: 'A', entries: 1, released: null, said: null },
    ]);
    expect(asked([[null, 'A']], none, ['A'])).toBeNull();
    expect(asked([[null, null]], none)).toBeNull();
    expect(
      asked(
        [
          [null, 'A'],
          [null, 'B'],
        ],
        none,
      ),
    ).toHaveLength(2);
  });
});

it('a title up to its colon counts as the course, beside the whole title', () => {
  const records = [TITLE, 'Hold the Line', 'Fire safety'].map((course, place) =>
    sampleRecord({ learnerId: `${place}`, courseId: null, course }),
  );
  const report = reportOf({ ...input({ records }), releases });
  expect(report.people.map(({ person }) => person)).toEqual(['0', '1']);
  expect(report.counted).toEqual([TITLE]);
  // As the files write it.
  expect(report.plausibility.titles).toEqual([SHORT, TITLE]);
});
