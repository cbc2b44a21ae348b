import { z } from 'astro/zod';

import { byCodeUnit, decodeText, sha256Hex } from '../../../ground/bytes.ts';
import { parseJson } from '../../../ground/json.ts';

const NAMED = z.object({
  course: z.string().regex(/^[A-Za-z0-9._-]{1,80}$/),
  release: z.object({
    version: z.string().regex(/^[0-9.]{1,20}$/),
    hash: z.string().regex(/^[0-9A-Za-z]{1,64}$/),
  }),
});

/**
 * The release files under the names they have in the pack, bytes as given:
 * `release/mfa-exceptions-1.0.0+ab12cd34.json`. The same file given twice stands once;
 * different files of one release, such as of two packages, have the beginning of their
 * SHA-256 in the name. The order in which they are given changes nothing.
 */
export function releaseFiles(
  releases: readonly Uint8Array[],
): Map<string, Uint8Array> {
  const bySum = new Map(releases.map((bytes) => [sha256Hex(bytes), bytes]));
  const byName = Map.groupBy(
    [...bySum].map(([sum, bytes]) => ({ sum, bytes, name: nameOf(bytes) })),
    ({ name }) => name,
  );
  const files = [...byName].flatMap(([name, same]) =>
    same.map(({ sum, bytes }): [string, Uint8Array] => [
      `release/${same.length > 1 || name === UNNAMED ? `${name}-${sum.slice(0, 8)}` : name}.json`,
      bytes,
    ]),
  );
  return new Map(files.sort(([a], [b]) => byCodeUnit(a, b)));
}

const UNNAMED = 'release';

function nameOf(bytes: Uint8Array): string {
  const read = NAMED.safeParse(parseJson(decodeText(bytes)));
  if (!read.success) return UNNAMED;
  const { course, release } = read.data;
  return `${course}-${release.version}+${release.hash}`;
}
