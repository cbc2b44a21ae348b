import { Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';
import { byCodeUnit, joinBytes } from '../bytes.ts';
import type { Files } from '../files.ts';

/** The time has no zone, because zip stores the local clock's face. */
const fixedTime = (): Date => new Date('1980-01-01T00:00:00');

/**
 * A zip of the files. The same files give the same bytes on every machine:
 * names are sorted, and the time is fixed.
 */
export function zipFiles(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => byCodeUnit(a, b))) {
    entries[path] = bytes;
  }
  return zipSync(entries, { level: 9, mtime: fixedTime() });
}

/** A file whose bytes come one part after another, so that they need not stand in memory as a whole. */
export interface PartedFile {
  name: string;
  parts: Iterable<Uint8Array>;
}

/** Long tables squeeze by a tenth more above it, in twice the time. */
const LONG_LEVEL = 4;

/**
 * A zip of long files, in the order in which they come; each is asked for when the one
 * before is in. The same parts give the same bytes on every machine.
 */
export async function zipParts(
  files: Iterable<PartedFile> | AsyncIterable<PartedFile>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for await (const { name, parts } of files) {
    const entry = new ZipDeflate(name, { level: LONG_LEVEL });
    entry.mtime = fixedTime();
    zip.add(entry);
    for (const part of parts) entry.push(part);
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return joinBytes(chunks);
}
