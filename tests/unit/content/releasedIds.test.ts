import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import { parseCourse } from '../../../src/checks/parsedCourse.ts';
import {
  answerKeyOf,
  publicItemOf,
} from '../../../src/domain/quiz/authoredItem.ts';
import type { DrawnItem } from '../../../src/domain/quiz/check.ts';
import { cmi5Ids } from '../../../src/packaging/cmi5Structure.ts';
import { identifiersOf } from '../../../src/packaging/names.ts';
import { callRecord } from '../../../src/session/records/callRecords.ts';
import { recordsOfCheck } from '../../../src/session/records/checkRecords.ts';
import { acknowledgementRecord } from '../../../src/session/records/launchRecords.ts';
import {
  answered,
  standingOfObjective,
} from '../../../src/tracking/cmi5/interaction.ts';
import { objectOf, textOf } from '../../../src/tracking/cmi5/json.ts';
import {
  type Statement,
  statements,
} from '../../../src/tracking/cmi5/statement.ts';
import { course as demo, right } from '../domain/courses.ts';

const FILE = 'tests/fixtures/released/ids.txt';

/*
 * Nobody may change or remove a line of the file: LMSs hold records under these
 * ids for years, and delete those of an item whose id is gone. New lines go to
 * the end. At a release `lines` and `sha256` move to the end of the file.
 */
const released = {
  lines: 82,
  sha256: 'a27896134a9b3a4f1e7b7830f291017ef31cf87593ba4168d6cc7c274b6caeff',
};

const COURSE = 'mfa-exceptions';
const { course, items, cases } = parseCourse(
  await readContent('content'),
  'content',
  COURSE,
);
const now = new Date('2026-11-24T09:10:11Z');

const cmi5 = cmi5Ids(COURSE);
const make = statements(
  {
    endpoint: 'https://lms.test/xapi/',
    fetchUrl: 'https://lms.test/token',
    actor: {},
    actorText: '{}',
    learnerId: '',
    learnerName: '',
    registration: '00000000-0000-4000-8000-000000000001',
    // Of the LMS's making: nothing of ours may hang on it.
    activityId: 'https://lms.test/activities/77',
  },
  {
    contextActivities: { grouping: [{ id: cmi5.au }] },
    language: 'en-GB',
  },
);
const activityOf = ({ object }: Statement) => textOf(objectOf(object)['id']);

// Each line: what it is, its id, its revision, and the address under which a record of cmi5 names it.
function itemLines(): string[] {
  const authored = items.flatMap(({ data }) => data ?? []);
  const bank = {
    items: authored.map(publicItemOf),
    keys: authored.map((item) => answerKeyOf(item, [])),
    objectives: [],
  };
  const drawn: DrawnItem[] = authored.map(({ id, revision }) => ({
    item: id,
    revision,
    answer: right,
  }));
  const { interactions = [] } = recordsOfCheck(
    { seed: 1, attempts: [] },
    { seed: 1, attempts: [{ drawn, score: null }] },
    demo,
    bank,
    80,
    now,
  );
  return interactions.map((record, place) => {
    const { id = '', revision = 0 } = authored[place] ?? {};
    return `item ${id} ${revision} ${activityOf(answered(make, '', record))}`;
  });
}

function caseLines(): string[] {
  return cases
    .flatMap(({ data }) => data ?? [])
    .map(({ id, revision, objective, title }) => {
      const call = { case: id, variant: 'A', revision, objective, title };
      const ended = { number: 1, trace: [], pattern: [], good: true };
      const record = callRecord({ ...call, ...ended, seconds: 0 }, 'trace', now);
      return `case ${id} ${revision} ${activityOf(answered(make, '', record))}`;
    });
}

function objectiveLines(): string[] {
  const ids = [
    ...(course.data?.objectives ?? []).map(({ id }) => id),
    'practice_desk',
    'check_a1',
  ];
  return ids.map((id) => {
    const standing = { id, score: null, status: 'completed' } as const;
    const activity = activityOf(standingOfObjective(make, '', now, standing));
    return `objective ${id} 1 ${activity}`;
  });
}

function acknowledgementLines(): string[] {
  const acknowledgement = course.data?.acknowledgement;
  if (!acknowledgement) return [];
  const { id, revision } = acknowledgement;
  const record = acknowledgementRecord(acknowledgement, now);
  const activity = activityOf(answered(make, '', record));
  return [`acknowledgement ${id} ${revision} ${activity}`];
}

const today = [
  ...Object.entries(identifiersOf(COURSE)).map(
    ([part, id]) => `manifest ${part} 1 ${id}`,
  ),
  ...Object.entries(cmi5).map(([part, id]) => `cmi5 ${part} 1 ${id}`),
  ...objectiveLines(),
  ...acknowledgementLines(),
  ...itemLines(),
  ...caseLines(),
];
const text = readFileSync(FILE, 'utf8');
const known = text.trimEnd().split('\n');

/** `item exception_elements`: what a line names, whatever its revision. */
const nameIn = (line: string) => line.split(' ').slice(0, 2).join(' ');
const revisionIn = (line: string) => Number(line.split(' ')[2]);

describe('the ids of released packages', () => {
  it('are kept: no released line was changed or removed', () => {
    const lines = known.slice(0, released.lines).map((line) => `${line}\n`);
    expect(lines).toHaveLength(released.lines);
    const hash = createHash('sha256').update(lines.join('')).digest('hex');
    expect(
      hash,
      `${FILE} only grows. Take the change to its first ${released.lines} lines back, and add new lines at the end.`,
    ).toBe(released.sha256);
  });

  it('are the ones in use, and what has changed its id has a new revision', () => {
    const replaced = (line: string) =>
      today.some(
        (other) =>
          nameIn(other) === nameIn(line) &&
          revisionIn(other) > revisionIn(line),
      );
    const removed = (line: string) =>
      /^(item|case) /.test(line) &&
      !today.some((other) => nameIn(other) === nameIn(line));
    const lost = known.filter(
      (line) => !today.includes(line) && !replaced(line) && !removed(line),
    );
    expect(
      lost,
      `LMSs hold records under these ids, and the course has them no more. Put the id, the objective or the address back. A question or a case that means something else, or belongs to another objective, gets a higher revision.`,
    ).toEqual([]);
  });
});
