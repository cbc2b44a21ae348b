import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../../src/evidence/known/report/buildReport.ts';
import type { ReportOptions } from '../../../../../src/evidence/known/report/input.ts';
import type { RosterPerson } from '../../../../../src/evidence/reading/roster/roster.ts';
import { ourFiles } from '../../../../../src/evidence/writing/pack/ourFiles.ts';
import { encodeText, sha256Hex } from '../../../../../src/ground/bytes.ts';
import { input, rosterPerson } from '../../reportSample.ts';
import { sampleRecord } from '../../sample.ts';
import { sampleFile } from '../../sampleReport.ts';

const LEFT = '2026-11-02';
const LATER = '2026-12-10';

/** What was recorded of somebody; null for nothing. */
const outcome = fc.option(
  fc.record({
    success: fc.constantFrom('passed' as const, 'failed' as const, null),
    day: fc.integer({ min: 10, max: 20 }),
    raw: fc.integer({ min: 0, max: 100 }),
    answer: fc.constantFrom('a', 'b'),
  }),
);
type Outcome = typeof outcome extends fc.Arbitrary<infer One> ? One : never;

/** The staff list, what was recorded of each, and a number to change places by. */
const staff = fc.array(
  fc.record({
    unit: fc.constantFrom('Board', 'Desk', 'Field', null),
    start: fc.constantFrom('2026-01-05', '2026-11-20', LATER, null),
    lastDay: fc.constantFrom(LEFT, null, null),
    outcome,
    place: fc.integer({ min: 0, max: 999 }),
  }),
  { minLength: 2, maxLength: 12 },
);
type Staff = typeof staff extends fc.Arbitrary<infer List> ? List : never;

const isCovered = ({ start, lastDay }: Staff[number]) =>
  start !== LATER &&
  // A last day of an earlier time is of who came back.
  (lastDay === null || (start !== null && start > lastDay));
const classOf = ({ unit, start, lastDay }: Staff[number]) =>
  JSON.stringify([unit, start, lastDay]);

/** The same list, on which people of whom it says the same have changed their outcomes. */
function changedPlaces(list: Staff): Staff {
  return list.map((one) => {
    const alike = list.filter((it) => classOf(it) === classOf(one));
    const moved = alike.toSorted((a, b) => a.place - b.place);
    const taken = moved[alike.indexOf(one)] ?? one;
    return { ...one, outcome: taken.outcome };
  });
}

const idOf = (place: number) => `s${String(place).padStart(2, '0')}`;

function people(list: Staff): RosterPerson[] {
  return list.map(({ unit, start, lastDay }, place) =>
    rosterPerson({
      id: idOf(place),
      unit,
      start,
      lastDay,
      mail: null,
      name: `Name ${place}`,
      rows: [place + 2],
    }),
  );
}

function recordOf(given: Outcome, place: number, sum: string) {
  if (given === null) return [];
  const { success, day, raw, answer } = given;
  const moment = { utc: `2026-11-${day}T09:00:00Z`, zone: 'UTC' };
  const sample = sampleRecord();
  return [
    sampleRecord({
      learnerId: idOf(place),
      learnerName: `Name ${place}`,
      success,
      completion: success === 'passed' ? 'completed' : null,
      started: moment,
      completed: success === 'passed' ? moment : null,
      score: { ...sample.score, raw },
      interactions: (sample.interactions ?? []).map((it) => ({
        ...it,
        response: answer,
      })),
      source: {
        ...sample.source,
        file: 'export.csv',
        row: place + 2,
        sha256: sum,
      },
    }),
  ];
}

function textOf(parts: Iterable<Uint8Array>): string {
  const decoder = new TextDecoder();
  return [...parts].map((part) => decoder.decode(part)).join('');
}

/** The texts of the pack by name, each without its pseudonyms and its order of lines where these make it. */
async function packOf(
  list: Staff,
  options: Partial<ReportOptions>,
): Promise<Map<string, string>> {
  const sum = sha256Hex(encodeText(JSON.stringify(list)));
  const read = sampleFile();
  const evidence = buildReport(
    input(
      {
        records: list.flatMap((one, place) =>
          recordOf(one.outcome, place, sum),
        ),
        roster: {
          file: 'staff.csv',
          sha256: 'f'.repeat(64),
          people: people(list),
          problems: [],
          unreadable: [],
        },
        files: [{ ...read, facts: { ...read.facts, sha256: sum } }],
      },
      options,
    ),
  );
  const texts = new Map<string, string>();
  for (const { name, parts } of ourFiles(evidence).files)
    // The workbook has the lines of two of the tables.
    if (name !== 'records.xlsx') texts.set(name, plain(textOf(await parts())));
  return texts;

  function plain(text: string): string {
    if (!options.pseudonymKey) return text;
    const without = text.replace(/P-[0-9a-f]+/g, 'P').replace(/,$/gm, '');
    return without.split('\n').toSorted().join('\n');
  }
}

describe('with the pack and the staff list nobody sees whose outcome is whose', () => {
  it.each([
    ['hidden', { names: 'hidden' }],
    ['under numbers', { namesFrom: 1000 }],
    [
      'under pseudonyms',
      { names: 'pseudonyms', pseudonymKey: 'a key of sixteen characters' },
    ],
  ] satisfies [string, Partial<ReportOptions>][])(
    'where names are %s: people of whom the list says the same change places unseen',
    async (_, options) => {
      await fc.assert(
        fc.asyncProperty(staff, async (list) => {
          const changed = changedPlaces(list);
          expect(await packOf(changed, options)).toEqual(
            await packOf(list, options),
          );
        }),
        { numRuns: 40 },
      );
    },
  );

  it('who has left or joins later is in no list', async () => {
    await fc.assert(
      fc.asyncProperty(staff, async (list) => {
        const options = { namesFrom: 1000 };
        const pack = await packOf(list, options);
        const rows = (pack.get('people.csv') ?? '').trimEnd().split('\n');
        expect(rows).toHaveLength(1 + list.filter(isCovered).length);
        expect(pack.get('records.json')).not.toContain('Name ');
      }),
      { numRuns: 20 },
    );
  });
});
