import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

import { HoldError } from '../errors.ts';
import { commandRefused } from '../words/workshop/cli/command.ts';

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
    throw new HoldError(commandRefused.what, faultIn(error), use);
  }
}

/** What Node has against the command, in words of ours; Node says it in English. */
function faultIn(error: Error): string {
  const code = 'code' in error ? error.code : null;
  // `'--title <value>'`, `'-h, --help'`
  const [, given = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const named = given.replace(/ <value>$/, '');
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return commandRefused.unknown(named);
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return commandRefused.unexpected(given);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take')
        ? commandRefused.takesNone(named)
        : commandRefused.lacksValue(named);
    default:
      return error.message;
  }
}
