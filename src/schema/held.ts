import { z } from 'astro/zod';
import { acknowledgementSchema, deskSchema } from './course.ts';
import { idsSchema } from './ids.ts';
import { releasedCase, releasedItem } from './released.ts';

/** Eight digits that are the same for the same text. */
const sum = z.string();

/**
 * `held` in release.json: what saved progress and LMS records rest on, and sums of
 * the texts, so that a later release can be compared with this one alone. A
 * release.json from before this field has none of it.
 */
export const heldSchema = z.object({
  /** First character of the saved data that the course writes. */
  format: z.string(),
  ids: idsSchema,
  keys: z.array(releasedItem),
  calls: z.array(releasedCase),
  desk: deskSchema.nullable(),
  acknowledgement: acknowledgementSchema.nullable(),
  texts: z.object({
    steps: z.array(z.object({ title: z.string(), sum })),
    cases: z.array(z.object({ id: z.string(), sum })),
    /** Summary, opening and language. */
    page: sum,
    sources: sum,
    /** The two small desks of the lesson. */
    deskwork: sum,
  }),
});

export type Held = z.infer<typeof heldSchema>;
