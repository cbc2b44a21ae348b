import { zipSync, type Zippable } from 'fflate';
import { byCodeUnit } from './bytes.ts';
import type { Files } from './types.ts';

/**
 * A zip of the files. The same files give the same bytes on every machine:
 * names are sorted, and the time is fixed. The time has no zone, because zip
 * stores the local clock's face.
 */
export function zipFiles(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => byCodeUnit(a, b))) {
    entries[path] = bytes;
  }
  return zipSync(entries, { level: 9, mtime: new Date('1980-01-01T00:00:00') });
}
