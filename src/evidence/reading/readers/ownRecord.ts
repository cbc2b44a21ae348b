import { ownFaults } from '../../../words/workshop/evidence/reading/ownFiles.ts';
import { z } from 'astro/zod';

import type { LedgerInput } from '../../vocabulary/ledgerRecord.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { RowResult } from './reader.ts';

const text = z.string().nullable();
// 1e999 is a number in JSON: what lies beyond all bounds is unknown, and leaves the record.
const number = z
  .custom<number>((value) => typeof value === 'number')
  .nullable();
const score = z.strictObject({
  raw: number,
  min: number,
  max: number,
  scaled: number,
});
const moment = z
  .strictObject({
    utc: z.iso.datetime({ precision: 0 }),
    zone: z.string().min(1),
    day: z.iso.date().optional(),
    toMinute: z.literal(true).optional(),
  })
  .nullable();
const source = z.strictObject({
  system: z.string(),
  report: z.string(),
  exportedUtc: text,
  file: text,
  row: number,
  sha256: text,
});

/** A record as writers/json.ts writes it, name for name. */
const RECORD = z.strictObject({
  learnerId: text,
  learnerName: text,
  learnerMail: text,
  unit: text,
  courseId: text,
  course: text,
  release: text,
  passMark: number,
  attempt: number,
  registration: text.optional(),
  started: moment,
  completed: moment,
  completion: z.enum(['completed', 'incomplete', 'not attempted']).nullable(),
  success: z.enum(['passed', 'failed']).nullable(),
  score,
  seconds: number,
  override: z.strictObject({ by: text }).nullable(),
  interactions: z
    .array(
      z.strictObject({
        index: z.number(),
        id: z.string(),
        type: text,
        time: text,
        response: text,
        correctResponses: z.array(z.string()),
        result: text,
        weighting: number,
        latencySeconds: number,
        objectives: z.array(z.string()),
      }),
    )
    .nullable(),
  objectives: z
    .array(z.strictObject({ id: z.string(), status: text, score }))
    .nullable(),
  source,
  conflicts: z.array(z.string()).optional(),
  sources: z.array(source).optional(),
  moreSources: z.boolean().optional(),
});

/**
 * Reads one of our own records. Where the record was first read from stays; a record
 * that came from no file, as the preview LMS's do, gets this file and its place in it.
 */
export function readOwnRecord(
  value: unknown,
  row: number,
  { file, sha256 }: FileFacts,
): RowResult {
  const read = RECORD.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      kind: 'unreadable',
      reason: ownFaults.record(
        issue?.path.join('.') ?? '',
        issue?.message ?? '',
      ),
    };
  }
  const record: LedgerInput = read.data;
  if (record.source.file !== null)
    return { kind: 'records', records: [record] };
  const here = { ...record.source, file, row, sha256 };
  return { kind: 'records', records: [{ ...record, source: here }] };
}
