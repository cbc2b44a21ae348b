import { releaseRefusals } from '../../words/workshop/packaging/replacing/refusals.ts';
import { holdError } from '../../errors.ts';
import type { Replacement } from './compareReleases.ts';
import { compareVersions, nextVersion, readVersion } from './nextVersion.ts';
import { nameOf } from './release.ts';

/** @throws HoldError where the release would spoil what LMSs and browsers have saved; it names every place, and how to mend it. */
export function requireNoHarm({ changes, before }: Replacement): void {
  const harm = changes.filter(({ weight }) => weight === 'harm');
  if (harm.length === 0) return;
  throw holdError(
    releaseRefusals.harm(
      nameOf(before),
      harm.map(({ what, running }) => [what, running ?? ''].join(' ').trim()),
      [...new Set(harm.flatMap(({ mend }) => mend ?? []))],
    ),
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
    throw holdError(releaseRefusals.nothingNew(nameOf(before)));
  throw holdError(
    releaseRefusals.lowVersion(
      now.release.version,
      proposed,
      before.release.version,
      file,
    ),
  );
}
