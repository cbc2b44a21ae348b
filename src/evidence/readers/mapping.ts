import { z } from 'astro/zod';

import { HoldError } from '../../errors.ts';
import { columnsOf } from '../columnsOf.ts';
import { byText } from '../order.ts';
import { MAPPED_FIELDS, MAPPED_MEANINGS, type Mapping } from './reader.ts';

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
    'no column says whose row it is; learnerId, learnerMail or learnerName is needed',
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

/**
 * Reads a saved mapping. Status words come back in lower case.
 * @throws HoldError saying which part of it is wrong.
 */
export function readMapping(json: string): Mapping {
  const parsed = mappingSchema.safeParse(parseJson(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'The file';
  throw wrongMapping(`${place}: ${issue?.message ?? 'not as expected'}`);
}

/** The mapping as a file: the same text for the same mapping. */
export function writeMapping(mapping: Mapping): string {
  return `${JSON.stringify(mappingInOrder(mapping), null, 2)}\n`;
}

/** The mapping with its parts in one order, however it was put together. */
export function mappingInOrder(mapping: Mapping): Mapping {
  const { format, version, name } = mapping;
  const statuses = Object.entries(mapping.statuses).sort(([a], [b]) =>
    byText(a, b),
  );
  return {
    format,
    version,
    name,
    columns: columnsOf(MAPPED_FIELDS, mapping.columns),
    statuses: Object.fromEntries(statuses),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw wrongMapping('It is no JSON.');
  }
}

function wrongMapping(why: string): HoldError {
  return new HoldError(
    'This is no mapping that can be used.',
    why,
    'Choose a file that was saved as a mapping here, or point at the columns again.',
  );
}
