import { z } from 'astro/zod';
import { wrongMapping } from '../../../words/workshop/evidence/vocabulary/wrongMapping.ts';
import { columnsOf } from './columnsOf.ts';
import { byText, distinct } from '../sorting.ts';
import { logFields, registerFields } from './registerFields.ts';

const words = z.array(z.string());
const head = {
  format: z.literal('hold-the-line register mapping'),
  version: z.literal(1),
  /** What the table is called, for the manager. */
  name: z.string().min(1),
};

const registerMapping = z.strictObject({
  ...head,
  sheet: z.literal('register'),
  /** Fields to the headings of the columns that hold them. */
  columns: z.partialRecord(z.enum(registerFields), z.string().min(1)),
  words: z.strictObject({
    /** Statuses of an exception that runs. */
    open: words,
    /** Statuses of one that has ended. */
    closed: words,
    /** Roles that may approve an exception. */
    roles: words,
  }),
});

const logMapping = z.strictObject({
  ...head,
  sheet: z.literal('log'),
  columns: z.partialRecord(z.enum(logFields), z.string().min(1)),
  words: z.strictObject({
    yes: words,
    no: words,
    /** What the checks are called, to their names in the policy. */
    checks: z.record(z.string(), z.string()),
    /** Outcomes that gave a new method, a pass or a code. */
    resets: words,
    /** Outcomes that did not. */
    others: words,
    /** Roles that may approve a reset. */
    roles: words,
    /** Ways to reach an approver that count. */
    reached: words,
  }),
});

/** The shape of a saved mapping of a register or a log. */
export const sheetMapping = z.discriminatedUnion('sheet', [
  registerMapping,
  logMapping,
]);

/** How an organisation's register is read: its columns and its words. Kept as a file. */
export type RegisterMapping = z.infer<typeof registerMapping>;
/** The same of its reset log. */
export type LogMapping = z.infer<typeof logMapping>;
export type SheetMapping = z.infer<typeof sheetMapping>;

/** A register or a log whose columns somebody has pointed at, and whose words nobody has explained yet. */
export type PointedSheet =
  | Pick<RegisterMapping, 'name' | 'sheet' | 'columns'>
  | Pick<LogMapping, 'name' | 'sheet' | 'columns'>;

/** Reads a saved mapping; the reason says which part of it is wrong. */
export function readSheetMapping(
  value: unknown,
): { mapping: SheetMapping } | { reason: string } {
  const read = sheetMapping.safeParse(value);
  return read.success
    ? { mapping: read.data }
    : {
        reason: wrongMapping.noSheet(z.prettifyError(read.error)),
      };
}

/** The mapping with its parts in one order, however it was put together. */
export function sheetInOrder(mapping: SheetMapping): SheetMapping {
  const { format, version, name } = mapping;
  const same = { format, version, name };
  if (mapping.sheet === 'register') {
    const { open, closed, roles } = mapping.words;
    return {
      ...same,
      sheet: mapping.sheet,
      columns: columnsOf(registerFields, mapping.columns),
      words: {
        open: distinct(open),
        closed: distinct(closed),
        roles: distinct(roles),
      },
    };
  }
  const { yes, no, checks, resets, others, roles, reached } = mapping.words;
  return {
    ...same,
    sheet: mapping.sheet,
    columns: columnsOf(logFields, mapping.columns),
    words: {
      yes: distinct(yes),
      no: distinct(no),
      checks: Object.fromEntries(
        Object.entries(checks).sort(([a], [b]) => byText(a, b)),
      ),
      resets: distinct(resets),
      others: distinct(others),
      roles: distinct(roles),
      reached: distinct(reached),
    },
  };
}
