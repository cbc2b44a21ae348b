import { z } from 'astro/zod';
import { sheetWordsSchema } from '../schema/jobAid.ts';
import { policySchema } from '../schema/policy.ts';

const houseSchema = z.object({
  policy: policySchema,
  sheets: sheetWordsSchema,
  /** Addresses of release information, relative to the site's root. */
  releases: z.array(z.string()),
});

/** What the site was built with: the rules and words that records are held against. */
export type House = z.infer<typeof houseSchema>;

/** Reads what the page carries. @throws ZodError when page and script do not belong together. */
export function readHouse(json: string): House {
  return houseSchema.parse(JSON.parse(json));
}
