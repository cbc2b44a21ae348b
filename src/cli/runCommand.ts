import { HoldError } from '../errors.ts';
import {
  ourFault,
  refusalLabels,
  systemRefusal,
} from '../words/workshop/cli/command.ts';
import { complain, inOneLine } from './terminal.ts';

/** Something in here is wrong, and nothing that a person has given. */
const OUR_FAULT = 3;

/** With this in the environment a fault of ours is printed with the place in the code. */
const DEBUG = 'HOLD_DEBUG';

/**
 * Runs a command. What a person can mend ends as a message and exit code 1, what only we
 * can mend as a message and exit code 3.
 * @param reading the file that the command is reading; null where that is none.
 */
export async function runCommand(
  command: () => Promise<void> | void,
  reading: () => string | null = () => null,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    const known = error instanceof HoldError ? error : refusedBySystem(error);
    const told = known ?? faultOfOurs(error, reading());
    complain(told.explain(refusalLabels));
    if (!known && process.env[DEBUG])
      complain(error instanceof Error ? (error.stack ?? '') : String(error));
    process.exitCode = known ? 1 : OUR_FAULT;
  }
}

/** What the system did not do; null where it was not the system. */
function refusedBySystem(error: unknown): HoldError | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const { what, fix } = systemRefusal;
  return new HoldError(what, inOneLine(error.message), fix);
}

function faultOfOurs(error: unknown, file: string | null): HoldError {
  const message =
    error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new HoldError(
    ourFault.what,
    ourFault.why(file, inOneLine(message).slice(0, 300)),
    ourFault.fix(file, `${DEBUG}=1`),
  );
}
