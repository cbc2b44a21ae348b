import { HoldError } from '../errors.ts';
import { complain, inOneLine } from './terminal.ts';

/** Something in here is wrong, and nothing that a person has given. */
const OUR_FAULT = 3;

/** With this in the environment a fault of ours is printed with the place in the code. */
const DEBUG = 'HOLD_DEBUG';

/**
 * Runs a command. What a person can mend ends as a message and exit code 1, what only we
 * can mend as a message and exit code 3.
 * @param during what the command is at, as in "while it read grades.txt"; null where that says nothing.
 */
export async function runCommand(
  command: () => Promise<void> | void,
  during: () => string | null = () => null,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    const known = error instanceof HoldError ? error : refusedBySystem(error);
    complain((known ?? ourFault(error, during())).explain());
    if (!known && process.env[DEBUG])
      complain(error instanceof Error ? (error.stack ?? '') : String(error));
    process.exitCode = known ? 1 : OUR_FAULT;
  }
}

/** A disk that is full, a folder that may not be written; null where it was not the system. */
function refusedBySystem(error: unknown): HoldError | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  return new HoldError(
    'The computer did not let this command go on.',
    inOneLine(error.message),
    'See that the file or folder is there, that you may read or write it, and that the disk has room.',
  );
}

function ourFault(error: unknown, during: string | null): HoldError {
  const message =
    error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const when = during === null ? '' : ` ${during}`;
  return new HoldError(
    'This is a fault in Hold the Line, and no mistake of yours.',
    `It met what it was not made for${when}: ${inOneLine(message).slice(0, 300)}`,
    `Take nothing that it wrote for finished. ${
      during === null
        ? 'Run it once more'
        : 'Export that file anew and try again'
    }, and tell whoever looks after Hold the Line what you ran. ${DEBUG}=1 in the environment prints the place in the code as well; that may hold words from your files.`,
  );
}
