import { z } from 'astro/zod';

import { HoldError } from '../../../errors.ts';
import { openDates, type DateRead } from '../dates/dates.ts';
import { asksAboutDates } from '../dates/order.ts';
import type {
  EvidenceRecord,
  EvidenceSource,
} from '../../vocabulary/record.ts';
import { blankRecord } from '../../vocabulary/blankRecord.ts';
import { sourceOf } from './jsonSource.ts';
import { readEpoch } from './isoTime.ts';
import { isObject, type JsonObject } from '../../../ground/json.ts';
import { listAt, textAt } from './jsonAt.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { JsonReader, RowResult } from './reader.ts';

const text = z.union([z.string(), z.number().transform(String)]);
const LINE = z.looseObject({
  id: text,
  name: text.nullish(),
  role: z.string().nullish(),
  completed_on: z.string().nullish(),
  completed_on_timestamp: text.nullish(),
  completion_status: z.string(),
  total_time_seconds: z.coerce.number().min(0).nullish(),
});
type Line = z.infer<typeof LINE>;
type Dates = (text: string) => DateRead;

const ID = 'talentlms';
const STATUSES: Readonly<
  Record<string, Pick<EvidenceRecord, 'completion' | 'success'>>
> = {
  completed: { completion: 'completed', success: null },
  incomplete: { completion: 'incomplete', success: null },
  not_attempted: { completion: 'not attempted', success: null },
  failed: { completion: null, success: 'failed' },
};

/**
 * TalentLMS, API v1: a user with `courses`, a course with `users`, or a user's course
 * alone, which does not say whose it is.
 */
export const TALENT_LMS: JsonReader = {
  kind: 'json',
  id: ID,
  name: 'TalentLMS: users or courses (JSON)',
  certainty: 'unverified',
  basis:
    'Names seen in several public clients of the API; not in a real export.',
  limits: [
    {
      what: 'started',
      why: 'TalentLMS says when somebody was enrolled, not when they began.',
      instead: null,
    },
    {
      what: 'completed',
      why: 'The date text follows settings of the portal; completed_on_timestamp is read where it is there, else the zone and the order of day and month are asked for.',
      instead: 'An answer of the API that has completed_on_timestamp.',
    },
    {
      what: 'learnerId',
      why: "A user's course alone does not say whose it is.",
      instead:
        'The user with all courses (users/id:…), or the course with all users (courses/id:…).',
    },
    {
      what: 'success',
      why: 'TalentLMS says that a course was completed, not that its check was passed.',
      instead: null,
    },
    { what: 'score', why: 'There is no score in it.', instead: null },
    {
      what: 'attempt',
      why: 'It gives one line a course, whatever the number of attempts.',
      instead: null,
    },
    { what: 'release', why: 'It does not name the release.', instead: null },
    {
      what: 'interactions',
      why: 'It has no answers and no calls.',
      instead: null,
    },
  ],
  recognise(first) {
    if (!isObject(first)) return null;
    const parts = [...listAt(first, 'courses'), ...listAt(first, 'users')];
    const lines = [first, ...parts].filter(
      (part) => isObject(part) && 'completion_status' in part,
    );
    if (lines.length === 0) return null;
    const texts = lines
      .filter((line) => textAt(line, 'completed_on_timestamp') === null)
      .map((line) => textAt(line, 'completed_on'))
      .filter((text) => text !== null);
    return {
      reader: ID,
      reason:
        'The member completion_status of TalentLMS, of a person or a course',
      asks: asksAboutDates(texts),
    };
  },
  open(facts, answers) {
    const dates = openDates(answers, []);
    return (value, row) =>
      isObject(value)
        ? readValue(value, dates, facts, row)
        : { kind: 'unreadable', reason: 'It is no object.' };
  },
};

function readValue(
  value: JsonObject,
  dates: Dates,
  facts: FileFacts,
  row: number,
): RowResult {
  const source = sourceOf('TalentLMS', 'users and courses', facts, row);
  const { courses, users } = value;
  if (Array.isArray(courses))
    return readAll(courses, dates, source, (line) => ({
      learnerId: textAt(value, 'id'),
      learnerName:
        [textAt(value, 'first_name'), textAt(value, 'last_name')]
          .filter((part) => part !== null)
          .join(' ') || textAt(value, 'login'),
      learnerMail: textAt(value, 'email'),
      courseId: line.id,
      course: line.name ?? null,
    }));
  if (Array.isArray(users))
    return readAll(users, dates, source, (line) => ({
      learnerId: line.id,
      learnerName: line.name ?? null,
      courseId: textAt(value, 'id'),
      course: textAt(value, 'name'),
    }));
  return readAll([value], dates, source, (line) => ({
    courseId: line.id,
    course: line.name ?? null,
  }));
}

function readAll(
  lines: readonly unknown[],
  dates: Dates,
  source: EvidenceSource,
  whose: (line: Line) => Partial<EvidenceRecord>,
): RowResult {
  const records: EvidenceRecord[] = [];
  let reason = 'It has no lines.';
  for (const line of lines) {
    const read = LINE.safeParse(line);
    if (!read.success)
      return { kind: 'unreadable', reason: whyNot(read.error) };
    const one = read.data;
    const status = STATUSES[one.completion_status];
    if (!status)
      return {
        kind: 'unreadable',
        reason: `completion_status is "${one.completion_status.slice(0, 60)}", which is none of ${Object.keys(STATUSES).join(', ')}.`,
      };
    if (one.role && one.role !== 'learner') {
      reason = `The role is "${one.role.slice(0, 60)}", not learner.`;
      continue;
    }
    const completed = completedOf(one, dates);
    if (completed.kind === 'unreadable') return completed;
    records.push({
      ...blankRecord(source),
      ...whose(one),
      ...status,
      completed: completed.kind === 'moment' ? completed.moment : null,
      seconds: one.total_time_seconds ?? null,
    });
  }
  return records.length > 0
    ? { kind: 'records', records }
    : { kind: 'skipped', reason };
}

function completedOf(line: Line, dates: Dates): DateRead {
  const moment = readEpoch(line.completed_on_timestamp ?? null);
  if (moment) return { kind: 'moment', moment };
  try {
    return dates(line.completed_on ?? '');
  } catch (error) {
    // Only a later line has a date that calls for an answer.
    if (!(error instanceof HoldError)) throw error;
    return { kind: 'unreadable', reason: `${error.message} ${error.fix}` };
  }
}

function whyNot(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return `${path || 'A line'} is missing or of another kind: this is no line as TalentLMS writes it.`;
}
