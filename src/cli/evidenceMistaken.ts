import { holdError } from '../errors.ts';
import type { FileAnswers } from '../evidence/vocabulary/answers.ts';
import { visible } from '../ground/quoted.ts';
import { mistaken } from '../words/workshop/cli/evidence/said.ts';
import { inQuotes } from '../words/workshop/evidence/reading/quoting.ts';
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
    throw holdError(mistaken.rosterMapping(quoted(roster)));
}

/** @throws HoldError when something is said of a file that is not read. */
export function refuseUnknownFiles(
  { lrs }: EvidenceValues,
  said: ReadonlyMap<string, FileAnswers>,
  names: ReadonlySet<string>,
): void {
  for (const file of said.keys())
    if (!names.has(file) && !(lrs && file.startsWith(STATEMENTS)))
      throw holdError(
        mistaken.noSuchFile(quoted(file), [...names].map(quoted)),
      );
}

const quoted = (name: string): string => inQuotes(visible(name));
