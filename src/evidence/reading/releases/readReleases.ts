import { holdError } from '../../../errors.ts';
import { releaseFaults } from '../../../words/workshop/evidence/reading/releases.ts';
import { decodeText } from '../../../ground/bytes.ts';
import { parseJson } from '../../../ground/json.ts';
import { unzipFiles } from '../../../ground/zip/unzip.ts';
import { byText } from '../../vocabulary/sorting.ts';
import { LANGUAGES } from '../../../schema/languages.ts';
import { releaseFile, type Release } from './release.ts';

/** What a package calls it. */
const RELEASE = 'release.json';

/** A file that was given as release information. */
export interface ReleaseSource {
  name: string;
  bytes: Uint8Array;
}

/** Releases by the name that records give them. */
export type Releases = ReadonlyMap<string, Release>;

/**
 * Reads `release.json` files, and takes it out of packages (.zip). The same release may
 * be given more than once.
 * @throws HoldError for a file that holds no release information, and for two different
 * files of one release.
 */
export function readReleases(sources: readonly ReleaseSource[]): Releases {
  const found = new Map<string, { release: Release; name: string }>();
  for (const { source, release } of sources.flatMap(readAll)) {
    const before = found.get(release.release);
    if (before && JSON.stringify(before.release) !== JSON.stringify(release))
      throw holdError(
        releaseFaults.differ(before.name, source.name, release.release),
      );
    found.set(release.release, { release, name: source.name });
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => byText(a, b))
      .map(([name, { release }]) => [name, release]),
  );
}

/** Each release that a source holds: a package in several languages has one for each. */
function readAll(
  source: ReleaseSource,
): { source: ReleaseSource; release: Release }[] {
  return releaseJson(source).map((json) => ({
    source,
    release: readOne(source.name, json),
  }));
}

/**
 * The `release.json` files of a source, as they were given.
 * @throws HoldError for a zip that is no package of a course of ours.
 */
export function releaseJson(source: ReleaseSource): Uint8Array[] {
  const { bytes } = source;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? releasesIn(source) : [bytes];
}

function readOne(name: string, json: Uint8Array): Release {
  const read = releaseFile.safeParse(parseJson(decodeText(json)));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path.join('.') ?? '';
  throw holdError(releaseFaults.none(name, path, issue?.message ?? null));
}

function releasesIn({ name, bytes }: ReleaseSource): Uint8Array[] {
  const files = [...unzipFiles(bytes)].filter(([path]) =>
    /(?:^|\/)release\.json$/.test(path),
  );
  const paths = files.map(([path]) => path);
  // One, or beside the first one for each language in the folder of its name.
  const isPackage = paths.every(
    (path) =>
      paths.length === 1 ||
      path === RELEASE ||
      LANGUAGES.some((language) => path === `${language}/${RELEASE}`),
  );
  if (files.length > 0 && isPackage) return files.map(([, json]) => json);
  throw holdError(
    files.length === 0
      ? releaseFaults.noFile(name, RELEASE)
      : releaseFaults.severalFiles(name, RELEASE),
  );
}
