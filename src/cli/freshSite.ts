import { relative } from 'node:path';

import { BUILD_ARGS } from '../build/buildCommand.ts';
import { changedSince, type ChangedSources } from '../build/builtFrom.ts';
import { HoldError } from '../errors.ts';
import { freshness, steps } from '../words/workshop/cli/package/site.ts';
import { runStep, type Step } from './step.ts';
import { say } from './terminal.ts';

/** Files that are named before the rest is counted. */
const NAMED = 5;

/** Builds the site. @param ended why the command goes no further where that fails. */
export async function buildSite(
  root: string,
  ended: Step['ended'],
): Promise<void> {
  const script = [...BUILD_ARGS];
  const { doing } = steps.build;
  await runStep({ doing, script, look: 'npm run build', ended }, root);
}

/** How a command may come to a site that is as new as the content. */
export interface Wish {
  /** The project's folder. */
  root: string;
  /** Where its build goes. */
  site: string;
  /** Whether it may be built; else one that is older is refused. */
  build: boolean;
}

/**
 * Sees that the built site is what the files make today: builds it where one of them
 * changed, came or went, and says so.
 * @throws HoldError where it may not build, or the build fails.
 */
export async function requireFreshSite({
  root,
  site,
  build,
}: Wish): Promise<void> {
  const since = await changedSince(root, site);
  const reasons = since && reasonsOf(since);
  if (reasons?.length === 0) return;
  const where = relative(root, site);
  const { refused } = freshness;
  if (!build)
    throw new HoldError(
      reasons ? refused.older(where) : refused.notKnown(where),
      reasons?.join('; ') ?? refused.noBuild,
      refused.fix,
    );
  say(reasons ? freshness.older(reasons.join('; ')) : freshness.none);
  await buildSite(root, steps.build.nothingToPackage);
}

function reasonsOf({ changed, added, removed }: ChangedSources): string[] {
  return [
    ...naming(changed, freshness.changed),
    ...naming(added, freshness.added),
    ...naming(removed, freshness.removed),
  ];
}

function naming(
  paths: readonly string[],
  inWords: (named: readonly string[], more: number) => string,
): string[] {
  if (paths.length === 0) return [];
  return [inWords(paths.slice(0, NAMED), paths.length - NAMED)];
}
