import * as own from '../../words/workshop/ground/zip.ts';
import { Contradiction, endOf, long, type ZipEnd } from './end.ts';

/** One entry of a zip, as its directory describes it. */
export interface ZipEntry {
  name: string;
  kind: 'file' | 'folder' | 'link';
  /** Its bytes as they stand in the zip. */
  packed: Uint8Array;
  /** Unpacked size as declared; what comes out may differ. */
  size: number;
  /** 0 as it is, 8 deflated. */
  method: number;
  encrypted: boolean;
}

/** In which it is said why a zip is refused. */
export type ZipWords = Pick<typeof own, 'zipDamage' | 'zipFile' | 'zipTooMuch'>;

export type ZipDirectory =
  | { kind: 'entries'; entries: ZipEntry[] }
  /** `reason` is a sentence for the person who chose the file. */
  | { kind: 'refused'; reason: string };

const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Stands where the number needs 64 bits and is written elsewhere. */
const ELSEWHERE = 0xffffffff;

interface Listed extends ZipEntry {
  /** Where its part of the zip begins and ends, header included. */
  from: number;
  to: number;
}

/**
 * Reads the directory of a zip with at most `most` entries. Readers differ in what they
 * make of a zip that contradicts itself, so one whose entries share bytes, or have other
 * names beside their bytes than in the directory, is refused. Unpacks nothing.
 */
export function readDirectory(
  zip: Uint8Array,
  most: number,
  { zipDamage, zipTooMuch }: ZipWords = own,
): ZipDirectory {
  try {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const end = endOf(view);
    if (end === null) return refuse(zipDamage.noZip);
    if (end.count > most) return refuse(zipTooMuch.files(end.count, most));
    const entries = entriesOf(zip, view, end);
    return shareBytes(entries, end.start)
      ? refuse(zipDamage.shared)
      : { kind: 'entries', entries };
  } catch (error) {
    if (error instanceof RangeError || error instanceof Contradiction)
      return refuse(zipDamage.contradicts);
    throw error;
  }
}

function entriesOf(zip: Uint8Array, view: DataView, end: ZipEnd): Listed[] {
  const entries: Listed[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Contradiction();
    const after = at + 46 + view.getUint16(at + 28, true);
    entries.push(entryAt(zip, view, at));
    at = after + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // A reader that goes by the directory's length would find more.
  const more = at + 4 <= end.end && view.getUint32(at, true) === ENTRY;
  if (more || at > end.end) throw new Contradiction();
  return entries;
}

function entryAt(zip: Uint8Array, view: DataView, at: number): Listed {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const named = zip.subarray(at + 46, nameEnd);
  const numbers = numbersOf(view, at, nameEnd);
  const { from, packedSize } = numbers;
  if (view.getUint32(from, true) !== LOCAL) throw new Contradiction();
  const start = from + 30 + view.getUint16(from + 26, true);
  const begin = start + view.getUint16(from + 28, true);
  const to = begin + packedSize;
  if (to > zip.length || !sameBytes(named, zip.subarray(from + 30, start)))
    throw new Contradiction();
  const name = textOf(named);
  return {
    name,
    kind: kindOf(name, view, at),
    packed: zip.subarray(begin, to),
    size: numbers.size,
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    from,
    to,
  };
}

/** Sizes and place; those that need 64 bits stand in the extra field, in this order. */
function numbersOf(
  view: DataView,
  at: number,
  extra: number,
): { size: number; packedSize: number; from: number } {
  let next = 0;
  const extraEnd = extra + view.getUint16(at + 30, true);
  for (let field = extra; field + 4 <= extraEnd;) {
    if (view.getUint16(field, true) === 1) next = field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  const read = (place: number): number => {
    const value = view.getUint32(place, true);
    if (value !== ELSEWHERE || next === 0) return value;
    next += 8;
    return long(view, next - 8);
  };
  const size = read(at + 24);
  const packedSize = read(at + 20);
  return { size, packedSize, from: read(at + 42) };
}

function kindOf(name: string, view: DataView, at: number): ZipEntry['kind'] {
  if (name.endsWith('/')) return 'folder';
  const fromUnix = view.getUint8(at + 5) === 3;
  const type = (view.getUint32(at + 38, true) >>> 28) & 0xf;
  // Unix knows files (8) and folders (4); links and devices lead out of the package.
  return fromUnix && type !== 0 && type !== 8 && type !== 4 ? 'link' : 'file';
}

/** Many tools write UTF-8 and do not say so. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return (
    one.length === other.length &&
    one.every((byte, index) => byte === other[index])
  );
}

function shareBytes(entries: readonly Listed[], directory: number): boolean {
  const inOrder = entries.toSorted((a, b) => a.from - b.from);
  return inOrder.some(
    ({ to }, index) => to > (inOrder[index + 1]?.from ?? directory),
  );
}

function refuse(reason: string): ZipDirectory {
  return { kind: 'refused', reason };
}
