import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import {
  writeAttemptsCsv,
  writeInteractionsCsv,
} from '../../../../../src/evidence/writing/tables/csv.ts';
import { sampleInteraction, sampleRecord } from '../../sample.ts';
import { known, readBytes, readText } from './readFixture.ts';

/** What attempts.csv carries of a record. */
function carried(record: EvidenceRecord): Partial<EvidenceRecord> {
  const {
    learnerId,
    learnerName,
    course,
    release,
    attempt,
    started,
    completed,
  } = record;
  const { completion, success, score, seconds } = record;
  return {
    learnerId,
    learnerName,
    course,
    release,
    attempt,
    started,
    completed,
    completion,
    success,
    score,
    seconds,
  };
}

// An empty text and an unknown one are the same cell.
const text = fc.option(fc.string({ unit: 'binary', minLength: 1 }));
const moment = fc.option(
  fc
    .date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    .map((date) => ({
      utc: `${date.toISOString().slice(0, 19)}Z`,
      zone: 'UTC',
    })),
);
const number = fc.option(
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0),
);

test('reads back the attempts that our writer wrote, whatever the texts hold and however they are cut', () => {
  const record = fc
    .record({
      learnerId: text,
      learnerName: text,
      course: text,
      release: text,
      attempt: fc.option(fc.nat()),
      started: moment,
      completed: moment,
      completion: fc.constantFrom(
        'completed' as const,
        'incomplete' as const,
        'not attempted' as const,
        null,
      ),
      success: fc.constantFrom('passed' as const, 'failed' as const, null),
      score: fc
        .record({ raw: number, max: number })
        .map((score) => ({ ...score, min: null, scaled: null })),
      seconds: number,
    })
    .map((change) =>
      sampleRecord({ ...change, courseId: null, interactions: null }),
    );
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1 }),
      fc.integer({ min: 1, max: 400 }),
      (records, piece) => {
        const bytes = new TextEncoder().encode(writeAttemptsCsv(records));
        // Half a surrogate pair has no bytes of its own.
        fc.pre(!new TextDecoder().decode(bytes).includes('\uFFFD'));
        const read = readBytes(bytes, {}, { piece });
        expect(read.file.unreadableRows).toEqual([]);
        expect(read.fits[0]?.reader).toBe('preview_attempts');
        expect(read.records.map(carried)).toEqual(records.map(carried));
      },
    ),
  );
});

test('reads back every interaction as a record of its attempt', () => {
  const records = [
    sampleRecord({
      interactions: [
        sampleInteraction(),
        sampleInteraction({
          index: 1,
          response: '=1+1',
          correctResponses: ['a', 'b'],
          weighting: null,
        }),
      ],
    }),
    sampleRecord({ learnerId: 'b' }),
  ];
  const { fits, records: read } = readText(writeInteractionsCsv(records), {});
  expect(fits[0]?.reader).toBe('preview_interactions');
  expect(read.map(({ learnerId }) => learnerId)).toEqual([
    'a.khan',
    'a.khan',
    'b',
  ]);
  expect(read.flatMap(({ interactions }) => interactions)).toEqual(
    records.flatMap(({ interactions }) => interactions),
  );
  expect(known(read[0])).toMatchObject({
    course: 'Hold the Line',
    release: '1.0.0+ab12cd34',
    attempt: 1,
  });
});

test('lists a row that somebody has changed', () => {
  const csv = writeAttemptsCsv([sampleRecord()]).replace('passed', 'Passed!');
  expect(readText(csv, {}).file.unreadableRows).toEqual([
    {
      row: 2,
      reason: '"Passed!" is no success that we write. Export the file again.',
    },
  ]);
});
