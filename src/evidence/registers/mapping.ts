import { z } from 'astro/zod';
import { logFields, registerFields } from './fields.ts';

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

const sheetMapping = z.discriminatedUnion('sheet', [
  registerMapping,
  logMapping,
]);

/** How an organisation's register is read: its columns and its words. Kept as a file. */
export type RegisterMapping = z.infer<typeof registerMapping>;
/** The same of its reset log. */
export type LogMapping = z.infer<typeof logMapping>;
export type SheetMapping = z.infer<typeof sheetMapping>;

/** Reads a saved mapping; the reason says which part of it is wrong. */
export function readSheetMapping(
  value: unknown,
): { mapping: SheetMapping } | { reason: string } {
  const read = sheetMapping.safeParse(value);
  return read.success
    ? { mapping: read.data }
    : {
        reason: `This is no mapping of a register or a log: ${z.prettifyError(read.error)}`,
      };
}
