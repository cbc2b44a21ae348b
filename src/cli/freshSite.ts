import { relative } from 'node:path';

import { BUILD_ARGS } from '../build/buildCommand.ts';
import { changedSince, type ChangedSources } from '../build/builtFrom.ts';
import { HoldError } from '../errors.ts';
import { runStep } from './step.ts';
import { say } from './terminal.ts';

/** Files that are named before the rest is counted. */
const NAMED = 5;

/** Builds the site. @param then what cannot be done where that fails. */
export async function buildSite(root: string, then: string): Promise<void> {
  const script = [...BUILD_ARGS];
  const doing = 'Building the site';
  await runStep({ doing, script, look: 'npm run build', then }, root);
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
  if (!build)
    throw new HoldError(
      reasons
        ? `The built site in ${where} is older than what it is made from.`
        : `Whether the built site in ${where} is up to date cannot be known.`,
      reasons?.join('; ') ??
        'There is no complete build, or one that does not say what it was made from.',
      'Leave out --no-build, or run npm run build first.',
    );
  say(
    reasons
      ? `The built site is older than its files: ${reasons.join('; ')}.`
      : 'There is no complete build yet.',
  );
  await buildSite(root, 'there is nothing to package');
}

function reasonsOf({ changed, added, removed }: ChangedSources): string[] {
  return [
    ...naming(changed, 'changed'),
    ...naming(added, 'new'),
    ...naming(removed, 'gone'),
  ];
}

function naming(paths: readonly string[], how: string): string[] {
  if (paths.length === 0) return [];
  const more = paths.length - NAMED;
  const rest = more > 0 ? ` and ${more} more` : '';
  return [`${how}: ${paths.slice(0, NAMED).join(', ')}${rest}`];
}
