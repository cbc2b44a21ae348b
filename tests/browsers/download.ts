import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { until } from './until.ts';

/** What a file is called that is still being written. */
const UNFINISHED = /\.(part|wkdownload)$/;

/** Waits for a file that the browser has downloaded in full, and returns its bytes. */
export function downloaded(folder: string, name: string): Promise<Uint8Array> {
  return until(`the download of ${name}`, async () => {
    const names = await readdir(folder);
    if (!names.includes(name) || names.some((it) => UNFINISHED.test(it)))
      return null;
    const bytes = await readFile(join(folder, name));
    return bytes.length > 0 ? bytes : null;
  });
}
