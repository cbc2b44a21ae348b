import { createHash } from 'node:crypto';

import { readManifest } from './manifest.ts';
import type { Manifest } from './units.ts';
import { quoted, unzipWithin, type ImportLimits } from './zip.ts';

/** A package that can be played. */
export interface ReadPackage {
  manifest: Manifest;
  files: Map<string, Uint8Array>;
  /** Of the zip, hexadecimal. */
  sha256: string;
  /** Size of the zip in bytes. */
  bytes: number;
}

export type PackageOutcome =
  | { kind: 'package'; package: ReadPackage }
  /** `reason` is a sentence for the person who chose the file. */
  | { kind: 'refused'; reason: string };

/** Takes a zip that somebody chose and says whether this preview can play it, or why not. */
export function readPackage(
  zip: Uint8Array,
  limits?: ImportLimits,
): PackageOutcome {
  const unzipped = unzipWithin(zip, limits);
  if (unzipped.kind === 'refused') return unzipped;
  const { files } = unzipped;
  const xml = files.get('imsmanifest.xml');
  if (!xml) return { kind: 'refused', reason: whyNoManifest(files) };
  const read = readManifest(xml);
  if (read.kind === 'refused') return read;
  const { manifest } = read;
  const lost = manifest.units.find(({ path }) => !files.has(path));
  if (lost)
    return { kind: 'refused', reason: whyNoLaunchFile(lost.path, files) };
  const sha256 = createHash('sha256').update(zip).digest('hex');
  return {
    kind: 'package',
    package: { manifest, files, sha256, bytes: zip.length },
  };
}

function whyNoManifest(files: Map<string, Uint8Array>): string {
  const deeper = [...files.keys()].find((name) =>
    name.endsWith('/imsmanifest.xml'),
  );
  if (deeper)
    return `There is no imsmanifest.xml at the root of the zip, but there is ${quoted(deeper)}. Zip what is inside the folder, not the folder.`;
  if (files.has('cmi5.xml'))
    return 'There is no imsmanifest.xml at the root of the zip: this is a cmi5 package. This preview plays SCORM 1.2.';
  return 'There is no imsmanifest.xml at the root of the zip, so this is no SCORM package.';
}

function whyNoLaunchFile(path: string, files: Map<string, Uint8Array>): string {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path))
    return `The manifest launches ${quoted(path)}, which is not in the package. This preview plays only what the zip holds.`;
  const sameLetters = [...files.keys()].find(
    (name) => name.toLowerCase() === path.toLowerCase(),
  );
  const hint = sameLetters
    ? ` There is ${quoted(sameLetters)}: capitals count in most LMSs.`
    : '';
  return `The launch file ${quoted(path)} is missing from the zip.${hint}`;
}
