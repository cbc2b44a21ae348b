import { createReadStream, readFileSync, statSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { HoldError } from '../errors.ts';
import type { InputFile } from '../evidence/reading/files/inputFile.ts';
import type { ReleaseSource } from '../evidence/reading/releases/readReleases.ts';
import {
  fileMissing,
  summaryWords,
} from '../words/workshop/cli/evidence/said.ts';
import { fetchStatements, type LrsRequest } from './lrs.ts';
import { readLrsKeys } from './lrsRequest.ts';
import { say } from './terminal.ts';

/**
 * A file that is read in pieces.
 * @throws HoldError when it is not there.
 */
export function givenFile(path: string): InputFile {
  return {
    name: basename(path),
    size: sizeOf(path),
    async *pieces() {
      for await (const piece of createReadStream(path, {
        highWaterMark: 1 << 18,
      }))
        if (piece instanceof Uint8Array) yield piece;
    },
  };
}

/** A small file as a whole. */
export function namedBytes(path: string): ReleaseSource {
  sizeOf(path);
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
}

/**
 * The statements of the record store that `--lrs` names, saved beside the pack one on a
 * line: what was read can be read again, and has a SHA-256. None without `--lrs`.
 */
export async function savedStatements(
  lrs: LrsRequest | null,
  out: string,
  asOf: string,
): Promise<string[]> {
  if (!lrs) return [];
  await mkdir(out, { recursive: true });
  const path = join(out, `statements-${asOf}.jsonl`);
  const file = await open(path, 'w');
  let count = 0;
  try {
    for await (const page of fetchStatements(lrs, readLrsKeys(process.env))) {
      for (const statement of page.statements)
        await file.write(`${JSON.stringify(statement)}\n`);
      count += page.statements.length;
    }
  } finally {
    await file.close();
  }
  say(summaryWords.fetched(path, count));
  return [path];
}

/** A small text as a whole. @throws HoldError when it is not there. */
export function namedText(path: string): string {
  sizeOf(path);
  return readFileSync(path, 'utf8');
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return found.size;
  throw new HoldError(
    fileMissing.what(path),
    found ? fileMissing.folder : fileMissing.none,
    fileMissing.fix,
  );
}
