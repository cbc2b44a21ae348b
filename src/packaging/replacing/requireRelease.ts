import { HoldError } from '../../errors.ts';
import type { Replacement } from './compareReleases.ts';
import { compareVersions, nextVersion, readVersion } from './nextVersion.ts';
import { nameOf } from './release.ts';

/** @throws HoldError where the release would spoil what LMSs and browsers have saved; it names every place, and how to mend it. */
export function requireNoHarm({ changes, before }: Replacement): void {
  const harm = changes.filter(({ weight }) => weight === 'harm');
  if (harm.length === 0) return;
  throw new HoldError(
    `This cannot take the place of release ${nameOf(before)}: ${harm.length} of its changes would spoil saved data. Nothing was written.`,
    harm
      .map(({ what, running }) => [what, running ?? ''].join(' ').trim())
      .join('\n       '),
    [...new Set(harm.flatMap(({ mend }) => mend ?? []))].join('\n       '),
  );
}

/** What the version of a release has to be at least; null where nothing changed. */
export function proposedVersion({
  changes,
  before,
}: Replacement): string | null {
  const last = readVersion(before.release.version);
  const next = last && nextVersion(last, changes);
  return next && next.join('.');
}

/**
 * @param file where the course says its version, as messages call it.
 * @throws HoldError where the version is lower than the changes ask for.
 */
export function requireVersion(replacement: Replacement, file: string): void {
  const { before, now } = replacement;
  const proposed = proposedVersion(replacement);
  const [least, is] = [proposed, now.release.version].map((version) =>
    version === null ? null : readVersion(version),
  );
  if (least && is && compareVersions(is, least) >= 0) return;
  if (proposed === null)
    throw new HoldError(
      `There is nothing to release: nothing has changed since ${nameOf(before)}.`,
      'The comparison found no difference in content, rules or choices.',
      'For the same package once more: npm run package.',
    );
  throw new HoldError(
    `The version is ${now.release.version}, and these changes ask for ${proposed} at least. Nothing was written.`,
    `Records name the version: two releases of one number could not be told apart by people. The last one is ${before.release.version}.`,
    `Write version: ${proposed} in ${file}, and run this again.`,
  );
}
