import { z } from 'astro/zod';
import { heldSchema } from '../../schema/held.ts';

const worded = z.object({ id: z.string(), text: z.string() });
const words = z.array(worded).default([]);
const rule = z.record(z.string(), z.unknown());

/** What comparing takes from a `release.json`. What an old one lacks is absent or null, and then not known. */
export const releaseRecord = z.object({
  course: z.string(),
  title: z.string(),
  /** As a tag, such as `de-DE`; releases before 1.1 do not say. */
  language: z.string().optional(),
  release: z.object({ version: z.string(), hash: z.string() }),
  check: rule.optional(),
  policy: z
    .looseObject({
      training: z.looseObject({ onChange: z.string().optional() }).optional(),
    })
    .optional(),
  bank: z.object({
    items: z.array(
      z.looseObject({
        id: z.string(),
        revision: z.number(),
        objective: z.string(),
        choices: words,
        targets: words,
      }),
    ),
    keys: z.array(
      z.looseObject({ item: z.string(), correct: z.array(z.string()) }),
    ),
    objectives: z.array(z.looseObject({ id: z.string() })).default([]),
  }),
  cases: z
    .array(
      z.object({
        id: z.string(),
        revision: z.number(),
        objective: z.string(),
        variants: z.array(
          z.object({ id: z.string(), truth: z.enum(['genuine', 'impostor']) }),
        ),
      }),
    )
    .default([]),
  points: words,
  held: heldSchema.nullable().default(null),
  package: z
    .object({
      standard: z.string(),
      options: z.record(
        z.string(),
        z.union([z.string(), z.number(), z.array(z.string())]),
      ),
    })
    .nullable()
    .default(null),
});

export type ReleaseRecord = z.infer<typeof releaseRecord>;

/** `1.0.0+ab12cd34`, as records name it. */
export function nameOf({ release }: ReleaseRecord): string {
  return `${release.version}+${release.hash}`;
}
