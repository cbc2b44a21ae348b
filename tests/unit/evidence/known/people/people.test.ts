import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  peopleOf,
  type Person,
} from '../../../../../src/evidence/known/people/people.ts';
import { unitOf } from '../../../../../src/evidence/known/people/unit.ts';
import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import { rosterPerson } from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';

const on = (day: string) => ({ utc: `${day}T09:00:00Z`, zone: 'UTC' });
const rosterOf = (...ids: string[]) => ({
  file: 'staff.csv',
  people: ids.map((id, row) =>
    rosterPerson({ id, mail: null, name: `Name ${id}`, rows: [row + 2] }),
  ),
  problems: [],
  unreadable: [],
  sha256: 'f'.repeat(64),
});
const by = (learnerId: string | null, change: Partial<EvidenceRecord> = {}) =>
  sampleRecord({ learnerId, learnerName: null, ...change });

/** Every order of these, or many of them. */
function inAnyOrder<T>(
  all: readonly T[],
  check: (shuffled: readonly T[]) => void,
) {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...all], { minLength: all.length }),
      check,
    ),
  );
}

describe('the people of records', () => {
  it('are in the order of their keys, whatever the order of records and roster', () => {
    const records = [by('b'), by('d'), by('a'), by('c')];
    inAnyOrder(records, (shuffled) => {
      expect(peopleOf(shuffled, null).map(({ key }) => key)).toEqual([
        'a',
        'b',
        'c',
        'd',
      ]);
      const listed = peopleOf(shuffled, rosterOf('e', 'b'));
      expect(listed.map(({ key, roster }) => [key, roster !== null])).toEqual([
        ['a', false],
        ['b', true],
        ['c', false],
        ['d', false],
        ['e', true],
      ]);
    });
  });

  it('are found by name alone where the source gives nothing else, which is told', () => {
    const records = [
      by(null, { learnerName: 'Mia Oduya' }),
      by('name-like id', { learnerName: 'Ben Cho' }),
    ];
    expect(
      peopleOf(records, rosterOf('x')).map(({ key, byNameOnly }) => [
        key,
        byNameOnly,
      ]),
    ).toEqual([
      ['Mia Oduya', true],
      ['name-like id', false],
      ['x', false],
    ]);
  });

  it('are nobody where a record names nobody', () => {
    expect(peopleOf([by(null)], null)).toEqual([]);
  });

  it('keep what stands before a space in an id', () => {
    expect(peopleOf([by('id 7')], null).map(({ key }) => key)).toEqual([
      'id 7',
    ]);
  });
});

describe('the records of one person', () => {
  it('are in the order of course, attempt, beginning and end, whatever the order of files', () => {
    const ordered = [
      by('a', { courseId: null, course: 'A course', attempt: 9 }),
      by('a', { courseId: 'b', attempt: null }),
      by('a', { courseId: 'b', attempt: 2, started: null, completed: null }),
      by('a', {
        courseId: 'b',
        attempt: 2,
        started: null,
        completed: on('2026-11-01'),
      }),
      by('a', { courseId: 'b', attempt: 2, started: on('2026-11-03') }),
      by('a', { courseId: 'b', attempt: 2, started: on('2026-11-04') }),
      by('a', { courseId: 'b', attempt: 10, started: on('2026-11-02') }),
      by('a', { courseId: 'c', course: 'A course', attempt: 1 }),
    ];
    inAnyOrder(ordered, (shuffled) => {
      const [person] = peopleOf(shuffled, null);
      expect(person?.records).toEqual(ordered);
    });
  });

  it('that differ in nothing of these are in one order too', () => {
    const alike = [1, 2, 3].map((seconds) => by('a', { seconds }));
    inAnyOrder(alike, (shuffled) => {
      expect(peopleOf(shuffled, null)).toEqual(peopleOf(alike, null));
    });
  });
});

describe('the unit of somebody', () => {
  const unit = (
    roster: string | null | undefined,
    ...units: (string | null)[]
  ) => {
    const person: Person = {
      key: 'a',
      roster: roster === undefined ? null : rosterPerson({ unit: roster }),
      records: units.map((it) => sampleRecord({ unit: it })),
      apart: null,
      byNameOnly: false,
      isDoubted: false,
    };
    return unitOf(person);
  };

  it('is that of the roster, and else the one on which the records agree', () => {
    expect(unit('Desk', 'Floor')).toBe('Desk');
    expect(unit(null, 'Floor', null, 'Floor')).toBe('Floor');
    expect(unit(undefined, 'Floor')).toBe('Floor');
  });

  it('is not known where the records differ, or say nothing', () => {
    expect(unit(undefined, 'Floor', 'Desk')).toBeNull();
    expect(unit(undefined, null)).toBeNull();
    expect(unit(undefined)).toBeNull();
  });
});
