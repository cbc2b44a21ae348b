import { createHash } from 'node:crypto';

import { inOneGo } from '../../ground/steps.ts';
import { visible } from '../../ground/quoted.ts';
import { readManifest } from './manifest.ts';
import { STRUCTURE_FILE, readStructure } from './structure.ts';
import type { Manifest } from './units.ts';
import { unzipWithin, type ImportLimits } from './zip.ts';
import { words } from '../web/words.ts';

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

/** {@link readInSteps} without a pause: for zips of the packager, and for tests. */
export function readPackage(
  zip: Uint8Array,
  limits?: ImportLimits,
): PackageOutcome {
  return inOneGo(readInSteps(zip, limits));
}

/**
 * Takes a zip that somebody chose and says whether this preview can play it, or why not.
 * No step is long, so that whoever drives them can answer others in between.
 */
export function* readInSteps(
  zip: Uint8Array,
  limits?: ImportLimits,
): Generator<unknown, PackageOutcome> {
  const unzipped = yield* unzipWithin(zip, limits);
  if (unzipped.kind === 'refused') return unzipped;
  const { files } = unzipped;
  const structure = files.get(STRUCTURE_FILE);
  const xml = structure ?? files.get('imsmanifest.xml');
  if (!xml) return { kind: 'refused', reason: whyNoManifest(files) };
  const read = structure ? readStructure(structure) : readManifest(xml);
  if (read.kind === 'refused') return read;
  const { manifest } = read;
  const lost = manifest.units.find(({ path }) => !files.has(path));
  if (lost)
    return { kind: 'refused', reason: whyNoLaunchFile(lost.path, files) };
  const sha256 = yield* sumOf(zip);
  return {
    kind: 'package',
    package: { manifest, files, sha256, bytes: zip.length },
  };
}

/** SHA-256 in hexadecimal. */
function* sumOf(zip: Uint8Array): Generator<unknown, string> {
  const sum = createHash('sha256');
  for (let from = 0; from < zip.length; from += SLICE) {
    sum.update(zip.subarray(from, from + SLICE));
    yield;
  }
  return sum.digest('hex');
}

const SLICE = 4 * 1024 * 1024;

function whyNoManifest(files: Map<string, Uint8Array>): string {
  const deeper = [...files.keys()].find((name) =>
    /\/(imsmanifest|cmi5)\.xml$/.test(name),
  );
  const { deeper: inFolder, none } = words().packageFaults;
  return deeper === undefined ? none : inFolder(visible(deeper));
}

function whyNoLaunchFile(path: string, files: Map<string, Uint8Array>): string {
  const say = words().packageFaults;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path))
    return say.elsewhere(visible(path));
  const sameLetters = [...files.keys()].find(
    (name) => name.toLowerCase() === path.toLowerCase(),
  );
  return sameLetters === undefined
    ? say.noFile(visible(path))
    : say.otherCapitals(visible(path), visible(sameLetters));
}
