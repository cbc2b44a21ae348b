import { z } from 'astro/zod';

import { HoldError } from '../../errors.ts';
import { isObject, readJsonFile } from '../../ground/json.ts';
import { isZone } from '../../ground/zones.ts';
import { TEST_USERS, TIME_UNITS } from '../vocabulary/asks.ts';
import { byText } from '../vocabulary/sorting.ts';
import {
  MAPPED_MEANINGS,
  mappingSchema,
  wordsInOrder,
  mappingInOrder,
} from '../vocabulary/mappings/recordMapping.ts';
import {
  sheetInOrder,
  sheetMapping,
} from '../vocabulary/mappings/registerMapping.ts';
import {
  rosterInOrder,
  rosterMapping,
} from '../vocabulary/mappings/rosterMapping.ts';
import type { Settings } from './settings.ts';
import type { FileAnswers } from '../vocabulary/answers.ts';
import { PRESENCES } from '../vocabulary/leavers.ts';
import { PEOPLE_READINGS } from '../vocabulary/people.ts';
import { settingsRefused } from '../../words/workshop/evidence/settings.ts';

const FORMAT = 'hold-the-line evidence settings';

const day = z.iso.date();
const count = z.int().min(0).max(1_000_000);
const text = z.string().min(1).max(1_000);

const settingsSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  asOf: day,
  names: z.enum(['shown', 'pseudonyms', 'hidden']),
  namesFrom: count,
  smallGroup: count,
  soonDays: count,
  courses: z.array(text).nullable(),
  since: day.nullable(),
  organisation: text.nullable(),
  zone: text.refine(isZone, settingsRefused.noZone).nullable(),
  // Settings of earlier packs do not have these.
  countUnmatched: z.boolean().default(false),
  preparedBy: text.nullable().default(null),
  reviewedBy: text.nullable().default(null),
  exportedOn: day.nullable().default(null),
  rosterOn: day.nullable().default(null),
  withSources: z.boolean().default(true),
  otherCourses: z.array(text).default([]),
  files: z.array(
    z.strictObject({
      file: z.string().max(1_000),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, settingsRefused.noSum),
      answers: z.strictObject({
        zone: text.optional(),
        dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
        scoreMax: z.number().positive().optional(),
        worksheet: text.optional(),
        people: z.enum(PEOPLE_READINGS).optional(),
        timeUnit: z.enum(TIME_UNITS).optional(),
        statuses: z.record(text, z.enum(MAPPED_MEANINGS)).optional(),
        testUsers: z.enum(TEST_USERS).optional(),
        unread: z.literal('left out').optional(),
        mapping: mappingSchema.optional(),
        sheet: sheetMapping.optional(),
        roster: rosterMapping.optional(),
        leavers: z.record(text, z.enum(PRESENCES)).optional(),
      }),
    }),
  ),
});

/**
 * Reads a settings.json of a pack.
 * @throws HoldError saying which part of it is wrong.
 */
export function readSettings(json: string): Settings {
  const parsed = settingsSchema.safeParse(parseJson(json));
  if (parsed.success) return chosenOf(parsed.data);
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw wrongSettings(settingsRefused.wrong(place, issue?.message ?? null));
}

/** The settings as a file: the same text for the same settings, whatever the order of the files. */
export function writeSettings(settings: Settings): string {
  const files = settings.files
    .map(({ file, sha256, answers }) => ({
      file,
      sha256,
      answers: answersInOrder(answers),
    }))
    .sort((a, b) => byText(a.file, b.file) || byText(a.sha256, b.sha256));
  const kept = { format: FORMAT, version: 1, ...chosenOf(settings), files };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

function chosenOf(settings: Settings): Settings {
  const { asOf, names, namesFrom, smallGroup, soonDays } = settings;
  const { courses, since, organisation, zone, files } = settings;
  const { countUnmatched, preparedBy, reviewedBy } = settings;
  const { exportedOn, rosterOn, withSources, otherCourses } = settings;
  return {
    asOf,
    names,
    namesFrom,
    smallGroup,
    soonDays,
    courses,
    since,
    organisation,
    zone,
    countUnmatched,
    preparedBy,
    reviewedBy,
    exportedOn,
    rosterOn,
    withSources,
    otherCourses,
    files,
  };
}

function answersInOrder(answers: FileAnswers) {
  const { zone, dateOrder, scoreMax, worksheet, people, timeUnit } = answers;
  const { statuses, testUsers, unread, mapping, sheet, roster, leavers } =
    answers;
  return {
    zone,
    dateOrder,
    scoreMax,
    worksheet,
    people,
    timeUnit,
    statuses: statuses && wordsInOrder(statuses),
    testUsers,
    unread,
    mapping: mapping && mappingInOrder(mapping),
    sheet: sheet && sheetInOrder(sheet),
    roster: roster && rosterInOrder(roster),
    leavers: leavers && wordsInOrder(leavers),
  };
}

/** @throws HoldError when it is no settings file at all. */
function parseJson(json: string): unknown {
  const read = readJsonFile(json);
  if (!read) throw wrongSettings(settingsRefused.noJson);
  const { value } = read;
  if (isObject(value) && value['format'] === FORMAT) return value;
  throw wrongSettings(settingsRefused.another);
}

function wrongSettings(why: string): HoldError {
  return new HoldError(settingsRefused.what, why, settingsRefused.fix);
}
