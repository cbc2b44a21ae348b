import { z } from 'astro/zod';
import { tacticCodes } from '../../../schema/caseParts.ts';
import { policySchema } from '../../../schema/policy.ts';
import { byText } from '../../vocabulary/sorting.ts';

const worded = z.object({ id: z.string(), text: z.string() });

const item = z
  .object({
    id: z.string(),
    revision: z.number(),
    objective: z.string(),
    shows: z.array(z.object({ title: z.string() })).default([]),
    stem: z.string(),
    kind: z.string(),
    choices: z.array(worded).default([]),
    targets: z.array(worded).default([]),
  })
  // A report cannot show what the question showed; it names it, as a record in the LMS does.
  .transform(({ shows, stem, ...rest }) => {
    const titles = shows.map(({ title }) => title).join('; ');
    return { ...rest, stem: titles === '' ? stem : `${stem} [${titles}]` };
  });

const key = z.object({
  item: z.string(),
  revision: z.number(),
  correct: z.array(z.string()),
});

const caseWords = z.object({
  id: z.string(),
  revision: z.number(),
  title: z.string(),
  objective: z.string(),
  variants: z.array(
    z.object({
      id: z.string(),
      truth: z.enum(['genuine', 'impostor']),
      compromised: z.boolean(),
      tactics: z.array(z.enum(tacticCodes)),
    }),
  ),
});

/** What evidence takes from a `release.json`. Fields that it does not know may stand beside these. */
export const releaseFile = z
  .object({
    course: z.string(),
    title: z.string(),
    /** As a tag, such as `de-DE`; older files do not say. */
    language: z.string().optional(),
    /** The release that it says in another language. */
    translationOf: z.string().optional(),
    release: z.object({ version: z.string(), hash: z.string() }),
    policy: policySchema.optional(),
    bank: z.object({
      items: z.array(item),
      keys: z.array(key).default([]),
      objectives: z.array(worded).default([]),
    }),
    cases: z.array(caseWords).default([]),
    points: z.array(worded).default([]),
  })
  .transform(({ release, ...rest }) => ({
    ...rest,
    /** `1.0.0+ab12cd34`, as records name it. */
    release: `${release.version}+${release.hash}`,
  }));

/** What a release asked and taught. */
export type Release = z.infer<typeof releaseFile>;
export type ReleaseItem = Release['bank']['items'][number];
export type ReleaseCase = Release['cases'][number];

/** In order of their names, translations before originals: of what several say in other words, the last counts. */
export function originalsLast(releases: Iterable<Release>): Release[] {
  const isOriginal = ({ translationOf }: Release) =>
    translationOf === undefined ? 1 : 0;
  return [...releases].sort(
    (a, b) => isOriginal(a) - isOriginal(b) || byText(a.release, b.release),
  );
}

/** Whether two releases teach the same learning points, in the same words. */
export function teachTheSame(one: Release, other: Release): boolean {
  const points = ({ points: all }: Release) =>
    JSON.stringify(all.map(({ id, text }) => [id, text]).sort());
  return points(one) === points(other);
}

/** Major, minor and patch of `1.2.3+hash`; null for another form. */
export function versionOf(release: string): [number, number, number] | null {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:\+|$)/.exec(release);
  return found && [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Negative when the first is older; 0 for equal versions, whatever their hash, and for what is no version. */
export function compareReleases(one: string, other: string): number {
  const [a, b] = [versionOf(one), versionOf(other)];
  if (!a || !b) return 0;
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
