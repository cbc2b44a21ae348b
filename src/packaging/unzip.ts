import { unzipSync } from 'fflate';
import { HoldError } from '../errors.ts';
import type { Files } from './types.ts';

/** The most that a zip may hold, so that a small file cannot fill the memory. */
export interface UnzipLimits {
  files: number;
  /** Bytes of all files together, unpacked. */
  bytes: number;
}

const LIMITS: UnzipLimits = { files: 10_000, bytes: 250_000_000 };

/**
 * The files in a zip, folders left out. Names are given as they stand: check
 * them before writing to a disk. Throws a HoldError when it is no zip, is
 * damaged, holds a name twice, or holds more than the limits.
 */
export function unzipFiles(
  zip: Uint8Array,
  limits: UnzipLimits = LIMITS,
): Files {
  const names = new Set<string>();
  let total = 0;
  const admit = (file: { name: string; originalSize: number }): boolean => {
    if (file.name.endsWith('/')) return false;
    total += file.originalSize;
    if (names.has(file.name))
      throw refusal(`it holds the name ${file.name} twice`);
    names.add(file.name);
    if (names.size > limits.files)
      throw refusal(`it holds more than ${limits.files} files`);
    if (total > limits.bytes)
      throw refusal(`it unpacks to more than ${limits.bytes} bytes`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(zip, { filter: admit })));
  } catch (error) {
    if (error instanceof HoldError) throw error;
    throw refusal(
      `it cannot be unpacked (${error instanceof Error ? error.message : 'unknown'})`,
    );
  }
}

function refusal(why: string): HoldError {
  return new HoldError(
    'This is not a zip that can be used.',
    `The file was read as a zip, and ${why}.`,
    'Choose the course package (.zip) as it was exported, not unpacked and packed again.',
  );
}
