/** What stands before the reason of a refusal, and before what to do about it. */
export const refusalLabels = { why: 'Why: ', fix: 'Do:  ' };

/** A disk that is full, a folder that may not be written. */
export const systemRefusal = {
  what: 'The computer did not let this command go on.',
  fix: 'See that the file or folder is there, that you may read or write it, and that the disk has room.',
};

/** Something that nobody but us can mend. */
export const ourFault = {
  what: 'This is a fault in Hold the Line, and no mistake of yours.',
  /** @param file the one that was being read; null where that was none. @param message as the program words it. */
  why: (file: string | null, message: string) =>
    `It met what it was not made for${file === null ? '' : ` while it read ${file}`}: ${message}`,
  /** @param file as above. @param debug what to set in the environment. */
  fix: (file: string | null, debug: string) =>
    `Take nothing that it wrote for finished. ${
      file === null ? 'Run it once more' : 'Export that file anew and try again'
    }, and tell whoever looks after Hold the Line what you ran. ${debug} in the environment prints the place in the code as well; that may hold words from your files.`,
};

/** Why a command was not understood. */
export const commandRefused = {
  what: 'The command cannot be read.',
  unknown: (option: string) => `Unknown option '${option}'.`,
  lacksValue: (option: string) => `Option '${option}' lacks its value.`,
  takesNone: (option: string) => `Option '${option}' takes no value.`,
  unexpected: (word: string) => `Unexpected argument '${word}'.`,
  fix: (usage: string) => `Use it so:\n${usage}`,
};

/** Where the system does not say why a file could not be read or written. */
export const noReason: string = 'The system gave no reason.';
