import { z } from 'astro/zod';
import { HoldError } from '../../errors.ts';
import type { ReleaseSource } from '../../evidence/reading/releases/readReleases.ts';
import { sheetWordsSchema } from '../../schema/jobAid.ts';
import { policySchema } from '../../schema/policy.ts';
import { releaseRefused } from '../../words/workshop/evidence/settings.ts';

const houseSchema = z.object({
  policy: policySchema,
  sheets: sheetWordsSchema,
  /** Addresses of release information, relative to the site's root. */
  releases: z.array(z.string()),
});

/** What the site was built with: the rules and words that records are held against. */
export interface House extends Omit<z.infer<typeof houseSchema>, 'releases'> {
  /** Fetched early, so that a page without a network can still make a pack. */
  releases: () => Promise<ReleaseSource[]>;
}

/**
 * Reads what the page carries, and begins to fetch the rest.
 * @param site address of the site's root, which ends in a slash.
 * @throws ZodError when page and script do not belong together.
 */
export function openHouse(json: string, site: string): House {
  const { policy, sheets, releases } = houseSchema.parse(JSON.parse(json));
  const fetchAll = () =>
    Promise.all(releases.map((path) => fetchRelease(path, site)));
  let fetched = fetchAll();
  fetched.catch(() => undefined);
  return {
    policy,
    sheets,
    releases: () => {
      fetched = fetched.catch(fetchAll);
      return fetched;
    },
  };
}

async function fetchRelease(
  path: string,
  site: string,
): Promise<ReleaseSource> {
  const refused = (why: string) =>
    new HoldError(
      releaseRefused.what,
      releaseRefused.why(path, why),
      releaseRefused.fix,
    );
  const response = await fetch(new URL(path, site)).catch((error: unknown) => {
    throw refused(error instanceof Error ? error.message : String(error));
  });
  if (!response.ok) throw refused(String(response.status));
  return { name: path, bytes: new Uint8Array(await response.arrayBuffer()) };
}
