import { describe, expect, it } from 'vitest';
import {
  dueByChange,
  firstSeen,
  matters,
} from '../../../../../src/evidence/known/standing/changes.ts';
import { readReleases } from '../../../../../src/evidence/reading/releases/readReleases.ts';
import { daysIn } from '../../../../../src/ground/zones.ts';
import {
  policy,
  releaseBytes,
  releases,
  translated,
} from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';

const [old, same, other] = [
  '1.0.0+ab12cd34',
  '1.1.0+ffff0000',
  '2.0.0+99990000',
];
const on = (utc: string) => ({ utc, zone: 'UTC' });
const seenIn = (
  ...records: readonly [release: string | null, utc: string | null][]
) => [
  ...firstSeen(
    records.map(([release, utc]) =>
      sampleRecord({
        release,
        started: utc === null ? null : on(utc),
        completed: null,
      }),
    ),
    daysIn('Europe/London'),
    '2026-06-30',
  ),
];

describe('the day on which a release is first seen', () => {
  it('is the earliest in its records, by the day of the zone', () => {
    expect(
      seenIn(
        [old, '2026-06-12T12:00:00Z'],
        [old, '2026-06-10T23:30:00Z'],
        [old, '2026-06-11T12:00:00Z'],
      ),
    ).toEqual([[old, '2026-06-11']]);
  });

  it('is not told of records without a release or a day', () => {
    expect(seenIn([null, '2026-06-10T12:00:00Z'], [old, null])).toEqual([]);
  });

  it("may be the report's day, and none after it", () => {
    expect(
      seenIn([old, '2026-06-30T12:00:00Z'], [other, '2026-06-30T23:00:00Z']),
    ).toEqual([[old, '2026-06-30']]);
  });
});

describe('a newer release', () => {
  it('asks again by its learning points where both files are at hand, and else nobody can say', () => {
    const byPoints = (done: string, newer: string) =>
      matters(done, newer, releases, 'points');
    expect(byPoints(old, other)).toBe(true);
    expect(byPoints(old, same)).toBe(false);
    expect(byPoints(old, '3.0.0+00000000')).toBeNull();
    expect(byPoints('0.9.0+00000000', other)).toBeNull();
  });

  it('is compared by what it was translated from where it speaks another language', () => {
    const [german, newer] = ['1.0.0+99887766', '2.0.0+77777777'];
    const file = (bytes: Uint8Array) => ({ name: `${bytes.length}`, bytes });
    const originals = [
      file(releaseBytes('1.0.0', 'ab12cd34', ['One'])),
      file(releaseBytes('1.1.0', 'ffff0000', ['One'])),
      file(releaseBytes('2.0.0', '99990000', ['Two'])),
    ];
    const all = readReleases([
      ...originals,
      file(translated('1.0.0', '99887766', ['Eins'])),
      file(translated('2.0.0', '77777777', ['Zwei'], other)),
    ]);
    expect(matters(german, same, all, 'points')).toBe(false);
    expect(matters(german, other, all, 'points')).toBe(true);
    expect(matters(old, newer, all, 'points')).toBe(true);
    // Of two translations each says what it teaches.
    expect(matters(german, newer, all, 'points')).toBe(true);
    const alone = readReleases([
      file(releaseBytes('1.1.0', 'ffff0000', ['One'])),
      file(translated('1.0.0', '99887766', ['Eins'])),
    ]);
    expect(matters(german, same, alone, 'points')).toBeNull();
  });

  it('asks again by its version where both have one, and else nobody can say', () => {
    const byVersion = (done: string, newer: string) =>
      matters(done, newer, new Map(), 'version');
    expect(byVersion('1.2.3+a', '2.2.3+a')).toBe(true);
    expect(byVersion('1.2.3+a', '1.3.3+a')).toBe(true);
    expect(byVersion('1.2.3+a', '1.2.4+b')).toBe(false);
    expect(byVersion('spring', '1.2.3+a')).toBeNull();
    expect(byVersion('1.2.3+a', 'spring')).toBeNull();
  });

  it('never asks where the policy says never', () => {
    expect(matters(old, other, releases, 'never')).toBe(false);
  });
});

describe('when the course is due by a newer release', () => {
  const training = { ...policy.training, dueDays: 30 };
  const byVersion = { ...training, onChange: 'version' } as const;

  it('is never for somebody who did no known release', () => {
    expect(
      dueByChange([], new Map([[other, '2026-06-01']]), releases, training),
    ).toBeNull();
  });

  it('counts from the newest that was done, in numbers and not in letters', () => {
    const seen = new Map([['9.5.0+a', '2026-06-01']]);
    const due = (...done: string[]) =>
      dueByChange(done, seen, new Map(), byVersion);
    expect(due('10.0.0+a', '9.0.0+a')).toBeNull();
    expect(due('9.0.0+a', '10.0.0+a')).toBeNull();
    expect(due('9.0.0+a', '8.0.0+a')).toEqual({
      due: '2026-07-01',
      release: '9.5.0+a',
    });
  });

  it('takes another content of the same version for no newer one', () => {
    const rebuilt = '1.0.0+00001111';
    const both = readReleases([
      { name: 'old.json', bytes: releaseBytes('1.0.0', 'ab12cd34', ['One']) },
      { name: 'new.json', bytes: releaseBytes('1.0.0', '00001111', ['Two']) },
    ]);
    const seen = new Map([[rebuilt, '2026-06-01']]);
    const byPoints = { ...training, onChange: 'points' } as const;
    expect(matters(old, rebuilt, both, 'points')).toBe(true);
    expect(dueByChange([old], seen, both, byPoints)).toBeNull();
  });
});
