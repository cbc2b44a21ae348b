import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

import { HoldError } from '../errors.ts';

/**
 * Options and words of a command.
 * @param use what to write instead, for whoever wrote an option that there is none of
 * @throws HoldError that names it
 */
export function readCommand<T extends ParseArgsConfig>(
  config: T,
  use: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new HoldError('The command cannot be read.', error.message, use);
  }
}
