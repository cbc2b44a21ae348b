import { HoldError } from '../../errors.ts';
import type { Files } from '../files.ts';
import * as own from '../../words/workshop/ground/zip.ts';
import { visible } from '../quoted.ts';
import { inOneGo } from '../steps.ts';
import { readDirectory, type ZipEntry, type ZipWords } from './directory.ts';
import { inflateWithin } from './inflateWithin.ts';

/** The most that a zip may hold, so that a small file cannot fill the memory. */
export interface UnzipLimits {
  files: number;
  /** Bytes of all files together, unpacked. */
  bytes: number;
  /** Bytes of one file, unpacked. */
  each?: number;
  /** Unpacked to packed, over the whole zip; for zips of some size. */
  ratio?: number;
  /** Looks at all names before anything is unpacked; a sentence when one must not be. */
  faultOfNames?: (names: readonly string[]) => string | null;
  /** In which everything else is said; those of the build where they are left out. */
  words?: ZipWords;
}

export type Unzipped =
  | { kind: 'files'; files: Map<string, Uint8Array> }
  /** `reason` is a sentence for the person who chose the file. */
  | { kind: 'refused'; reason: string };

/** What a zip may hold where nothing else is said of it. */
export const UNZIP_LIMITS: UnzipLimits = { files: 10_000, bytes: 250_000_000 };

/** Small zips of one repeated byte are no threat, however well they pack. */
const RATIO_MATTERS_ABOVE = 10 * 1024 * 1024;

/**
 * Unpacks a zip in steps, folders left out, so that whoever drives it can do other
 * things in between; each step yields the bytes that it made. Declared sizes and names
 * are looked at first, and no file becomes more than it declares: the work is bounded by
 * the limits, whatever the zip holds.
 */
export function* unzipInSteps(
  zip: Uint8Array,
  limits: UnzipLimits,
): Generator<number, Unzipped> {
  const { words = own } = limits;
  const directory = readDirectory(zip, limits.files, words);
  if (directory.kind === 'refused') return directory;
  const files = directory.entries.filter(({ kind }) => kind !== 'folder');
  const reason = reasonAgainst(files, zip.length, limits);
  if (reason !== null) return refuse(reason);
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of files) {
    const outcome = yield* unpack(entry, words.zipDamage);
    if (typeof outcome === 'string') return refuse(outcome);
    unpacked.set(entry.name, outcome);
  }
  return { kind: 'files', files: unpacked };
}

/**
 * The files in a zip, folders left out, at once. Names are given as they stand: check
 * them before writing to a disk. Throws a HoldError when it is no zip, is damaged,
 * contradicts itself, or holds more than the limits.
 */
export function unzipFiles(
  zip: Uint8Array,
  limits: UnzipLimits = UNZIP_LIMITS,
): Files {
  const unzipped = inOneGo(unzipInSteps(zip, limits));
  if (unzipped.kind === 'files') return unzipped.files;
  const { what, fix } = own.unusableZip;
  throw new HoldError(what, unzipped.reason, fix);
}

function reasonAgainst(
  files: readonly ZipEntry[],
  packed: number,
  limits: UnzipLimits,
): string | null {
  const { bytes, each = bytes, ratio, words = own } = limits;
  const { zipFile, zipTooMuch } = words;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > bytes) return zipTooMuch.bytes(total, bytes);
  const dense = ratio !== undefined && total / packed > ratio;
  if (dense && total > Math.min(RATIO_MATTERS_ABOVE, bytes / 4))
    return zipTooMuch.bomb(ratio);
  const names = new Set<string>();
  for (const entry of files) {
    const fault = names.has(entry.name)
      ? zipFile.twice(visible(entry.name))
      : faultOf(entry, each, words);
    if (fault !== null) return fault;
    names.add(entry.name);
  }
  return limits.faultOfNames?.([...names]) ?? null;
}

function faultOf(
  entry: ZipEntry,
  each: number,
  { zipFile, zipTooMuch }: ZipWords,
): string | null {
  const name = visible(entry.name);
  if (entry.kind === 'link') return zipFile.link(name);
  if (entry.encrypted) return zipFile.encrypted(name);
  if (entry.method !== 0 && entry.method !== 8) return zipFile.method(name);
  return entry.size > each ? zipTooMuch.file(name, entry.size, each) : null;
}

/** The bytes of a file, or why it is refused. */
function* unpack(
  entry: ZipEntry,
  zipDamage: ZipWords['zipDamage'],
): Generator<number, Uint8Array | string> {
  const { method, packed, size } = entry;
  const name = visible(entry.name);
  if (method === 0) {
    if (packed.length !== size)
      return zipDamage[packed.length > size ? 'more' : 'less'](name, size);
    yield size;
    return packed.slice();
  }
  const inflated = yield* inflateWithin(packed, size);
  if (inflated.kind === 'bytes') return inflated.bytes;
  if (inflated.kind !== 'damaged') return zipDamage[inflated.kind](name, size);
  return zipDamage.packed(name);
}

function refuse(reason: string): Unzipped {
  return { kind: 'refused', reason };
}
