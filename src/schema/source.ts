import { z } from 'astro/zod';
import { sourceId } from './ids.ts';
import { closed, expected, text } from './shapes.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar. */
function isCalendarDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(value) ?? [];
  if (year === undefined) return false;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 2025-02-30 is read as 2 March; then the day differs
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
}

function date(what: string, example: string) {
  const error = expected(`${what} as YYYY, YYYY-MM or YYYY-MM-DD`, example);
  return (
    z
      .preprocess(
        // YAML reads a bare year as a number
        (value) => (typeof value === 'number' ? String(value) : value),
        z.string({ error }).refine(isCalendarDate, { error }),
      )
      // what a JSON Schema can say of it
      .meta({ type: ['string', 'number'], pattern: DATE.source })
  );
}

/** True for an absolute https address with a host. */
function isHttpsAddress(value: string): boolean {
  return (
    /^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(value) && URL.canParse(value)
  );
}

function address(what: string, example: string) {
  const error = expected(
    `${what}: a whole address that begins with https://`,
    example,
  );
  return z
    .string({ error })
    .refine(isHttpsAddress, { error })
    .meta({ pattern: '^https://' });
}

/** One entry of sources.yaml. */
export const sourceSchema = closed(
  {
    title: text('the title of the document', 'title: Scattered Spider'),
    publisher: text('who published it', 'publisher: CISA'),
    date: date('the date of the version meant', 'date: 2025-07-29'),
    url: address(
      "the primary publisher's address",
      'url: https://www.cisa.gov/…',
    ),
    checked: date('when somebody last looked', 'checked: 2026-11'),
    read: address('the copy that was read', 'read: https://web.archive.org/…')
      .describe('For authors alone, as `reading`.')
      .optional(),
    reading: text(
      'how much was read, for authors',
      'reading: A summary by a law firm was read',
    ).optional(),
    note: text(
      'a remark for the source list',
      'note: Allegation in a complaint',
    ).optional(),
  },
  'title: Scattered Spider (AA23-320A)',
);

/** sources.yaml: source id to entry. */
export const sourcesSchema = z.record(sourceId, sourceSchema, {
  error: expected(
    'a map from source ids (small letters, digits, hyphens) to entries',
    'cisa-aa23-320a: { title: … }',
  ),
});

export type Sources = z.infer<typeof sourcesSchema>;
