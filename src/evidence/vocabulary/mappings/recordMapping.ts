import { z } from 'astro/zod';

import { HoldError } from '../../../errors.ts';
import { readJsonFile } from '../../../ground/json.ts';
import { wrongMapping as wrong } from '../../../words/workshop/evidence/vocabulary/wrongMapping.ts';
import { columnsOf } from './columnsOf.ts';
import { byText } from '../sorting.ts';

/** The fields that a column can be pointed at. */
export const MAPPED_FIELDS = [
  'learnerId',
  'learnerName',
  // Where the name stands in two columns.
  'surname',
  'learnerMail',
  'unit',
  'course',
  'release',
  'attempt',
  'started',
  'completed',
  'status',
  'success',
  'scoreRaw',
  'scoreMax',
  'seconds',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A mapping that is kept as a file: columns by heading, status words by meaning. */
export interface Mapping {
  format: 'hold-the-line mapping';
  version: 1;
  name: string;
  columns: Partial<Record<MappedField, string>>;
  /** The source's status words, lower case. */
  statuses: Record<string, MappedMeaning>;
}

/** What a status word of a source can mean. */
export const MAPPED_MEANINGS = [
  'completed',
  'passed',
  'failed',
  'incomplete',
  'not attempted',
  // Its rows say nothing that counts, such as "withdrawn".
  'left out',
] as const;
export type MappedMeaning = (typeof MAPPED_MEANINGS)[number];

/** The shape of a saved mapping. Status words come out in lower case. */
export const mappingSchema = z
  .strictObject({
    format: z.literal('hold-the-line mapping'),
    version: z.literal(1),
    name: z.string().min(1).max(200),
    columns: z.partialRecord(z.enum(MAPPED_FIELDS), z.string().min(1)),
    statuses: z.record(z.string().min(1), z.enum(MAPPED_MEANINGS)),
  })
  .refine(
    ({ columns }) => saysWho(columns),
    wrong.nobody(['learnerId', 'learnerMail', 'learnerName']),
  )
  .transform((mapping): Mapping => ({
    ...mapping,
    statuses: Object.fromEntries(
      Object.entries(mapping.statuses).map(([word, meaning]) => [
        word.trim().toLowerCase(),
        meaning,
      ]),
    ),
  }));

/** Whether a row can be told to be somebody's. */
export function saysWho(columns: Mapping['columns']): boolean {
  return (
    columns.learnerId !== undefined ||
    columns.learnerMail !== undefined ||
    columns.learnerName !== undefined
  );
}

/** Whether any column can say what became of a row's attempt. */
export function saysHow({
  status,
  success,
  completed,
  scoreRaw,
}: Mapping['columns']): boolean {
  return [status, success, completed, scoreRaw].some(
    (one) => one !== undefined,
  );
}

/**
 * Reads a saved mapping. Status words come back in lower case.
 * @throws HoldError saying which part of it is wrong.
 */
export function readMapping(json: string): Mapping {
  const read = readJsonFile(json);
  if (!read) throw wrongMapping(wrong.noJson);
  const parsed = mappingSchema.safeParse(read.value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || wrong.wholeFile;
  throw wrongMapping(wrong.at(place, issue?.message ?? wrong.notAsExpected));
}

/** The mapping as a file: the same text for the same mapping. */
export function writeMapping(mapping: Mapping): string {
  return `${JSON.stringify(mappingInOrder(mapping), null, 2)}\n`;
}

/** The mapping with its parts in one order, however it was put together. */
export function mappingInOrder(mapping: Mapping): Mapping {
  const { format, version, name } = mapping;
  return {
    format,
    version,
    name,
    columns: columnsOf(MAPPED_FIELDS, mapping.columns),
    statuses: wordsInOrder(mapping.statuses),
  };
}

/** Words with their meanings, by word. */
export function wordsInOrder<Meaning>(
  words: Readonly<Record<string, Meaning>>,
): Record<string, Meaning> {
  return Object.fromEntries(
    Object.entries(words).sort(([a], [b]) => byText(a, b)),
  );
}

function wrongMapping(why: string): HoldError {
  return new HoldError(wrong.what, why, wrong.fix);
}
