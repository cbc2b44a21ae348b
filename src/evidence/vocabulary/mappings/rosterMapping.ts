import { z } from 'astro/zod';

import { wrongMapping } from '../../../words/workshop/evidence/vocabulary/wrongMapping.ts';
import { columnsOf } from './columnsOf.ts';

/** What a column of a roster can hold. */
export const ROSTER_FIELDS = [
  'id',
  'account',
  'mail',
  'name',
  'firstName',
  'surname',
  'unit',
  'manager',
  'start',
  'lastDay',
  'status',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** The shape of a saved mapping of a roster. */
export const rosterMapping = z
  .strictObject({
    format: z.literal('hold-the-line roster mapping'),
    version: z.literal(1),
    name: z.string().min(1).max(200),
    /** Fields to the headings of the columns that hold them. */
    columns: z.partialRecord(z.enum(ROSTER_FIELDS), z.string().min(1)),
  })
  .refine(
    ({ columns }) => saysWhom(columns),
    wrongMapping.nobodyInRoster(['id', 'mail']),
  );

/** Which columns of a roster hold what. Kept as a file. */
export type RosterMapping = z.infer<typeof rosterMapping>;

/** Whether a row can be matched with records: nobody is found by name. */
export function saysWhom({
  id,
  account,
  mail,
}: Partial<Record<RosterField, unknown>>): boolean {
  return [id, account, mail].some((it) => it !== undefined);
}

/** The mapping with its parts in one order, however it was put together. */
export function rosterInOrder(mapping: RosterMapping): RosterMapping {
  const { format, version, name } = mapping;
  const columns = columnsOf(ROSTER_FIELDS, mapping.columns);
  return { format, version, name, columns };
}
