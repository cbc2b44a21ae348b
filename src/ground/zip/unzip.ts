import { HoldError } from '../../errors.ts';
import type { Files } from '../files.ts';
import { quoted } from '../quoted.ts';
import { sizeInWords } from '../sizes.ts';
import { inOneGo } from '../steps.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
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
  const directory = readDirectory(zip, limits.files);
  if (directory.kind === 'refused') return directory;
  const files = directory.entries.filter(({ kind }) => kind !== 'folder');
  const reason = reasonAgainst(files, zip.length, limits);
  if (reason !== null) return refuse(reason);
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of files) {
    const outcome = yield* unpack(entry);
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
  throw new HoldError(
    'This is not a zip that can be used.',
    unzipped.reason,
    'Choose the zip as it was exported, not unpacked and packed again.',
  );
}

function reasonAgainst(
  files: readonly ZipEntry[],
  packed: number,
  limits: UnzipLimits,
): string | null {
  const { bytes, each = bytes, ratio } = limits;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > bytes)
    return `The zip unpacks to too much: ${sizeInWords(total)}, and up to ${sizeInWords(bytes)} are taken.`;
  const dense = ratio !== undefined && total / packed > ratio;
  if (dense && total > Math.min(RATIO_MATTERS_ABOVE, bytes / 4))
    return `The zip unpacks to more than ${String(ratio)} times its size. No course does; a zip bomb does.`;
  const names = new Set<string>();
  for (const entry of files) {
    const fault = names.has(entry.name)
      ? 'twice; which of the two counts differs from LMS to LMS'
      : faultOf(entry, each);
    if (fault !== null) return `The zip holds ${quoted(entry.name)}, ${fault}.`;
    names.add(entry.name);
  }
  return limits.faultOfNames?.([...names]) ?? null;
}

function faultOf(entry: ZipEntry, each: number): string | null {
  if (entry.kind === 'link')
    return 'a link to another file; a package holds the files themselves';
  if (entry.encrypted)
    return 'which is encrypted; export it without a password';
  if (entry.method !== 0 && entry.method !== 8)
    return 'packed in a way that few LMSs can unpack; use “deflate”, the usual one';
  return entry.size > each
    ? `a file of ${sizeInWords(entry.size)}; up to ${sizeInWords(each)} are taken`
    : null;
}

/** The bytes of a file, or why it is refused. */
function* unpack(entry: ZipEntry): Generator<number, Uint8Array | string> {
  const { name, method, packed, size } = entry;
  if (method === 0) {
    if (packed.length !== size)
      return untrue(entry, packed.length > size ? 'more' : 'less');
    yield size;
    return packed.slice();
  }
  const inflated = yield* inflateWithin(packed, size);
  if (inflated.kind === 'bytes') return inflated.bytes;
  if (inflated.kind !== 'damaged') return untrue(entry, inflated.kind);
  return `The zip is damaged: ${quoted(name)} cannot be unpacked. Export it again.`;
}

function untrue({ name, size }: ZipEntry, real: 'more' | 'less'): string {
  const said = size === 1 ? '1 byte' : `${size.toLocaleString('en-GB')} bytes`;
  return `The zip says that ${quoted(name)} has ${said}, but it has ${real}. It is damaged or made to mislead; export it again.`;
}

function refuse(reason: string): Unzipped {
  return { kind: 'refused', reason };
}
