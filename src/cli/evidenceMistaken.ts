import { HoldError } from '../errors.ts';
import type { FileAnswers } from '../evidence/vocabulary/answers.ts';
import { quoted } from '../ground/quoted.ts';
import type { EvidenceValues } from './evidenceUsage.ts';

/** How the name of fetched statements begins. */
const STATEMENTS = 'statements-';

/** @throws HoldError when what is said of the roster's columns is of an export, a register or a log. */
export function refuseOtherMapping(
  roster: string,
  forOne: ReadonlyMap<string, FileAnswers>,
): void {
  const { mapping, shipped, sheet } = forOne.get(roster) ?? {};
  if (mapping ?? shipped ?? sheet)
    throw new HoldError(
      `The mapping that is given for ${quoted(roster)} is none of a roster.`,
      'It says what the columns of an export, a register or a log hold, and that file is given as the roster.',
      'Give a mapping whose format is "hold-the-line roster mapping"; docs/managers.md shows one.',
    );
}

/** @throws HoldError when something is said of a file that is not read. */
export function refuseUnknownFiles(
  { lrs }: EvidenceValues,
  said: ReadonlyMap<string, FileAnswers>,
  names: ReadonlySet<string>,
): void {
  for (const file of said.keys())
    if (!names.has(file) && !(lrs && file.startsWith(STATEMENTS)))
      throw nobodyCalled(file, names);
}

function nobodyCalled(file: string, names: ReadonlySet<string>): HoldError {
  return new HoldError(
    `Something is said of ${quoted(file)}, and no such file is read.`,
    `The files are ${[...names].map(quoted).join(', ')}.`,
    'Write the name of a file that is read, as in --zone grades.txt=Europe/London.',
  );
}
