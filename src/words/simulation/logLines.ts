import type { LogLine } from '../../domain/simulation/judgeEntry.ts';
import type { Showing } from '../../domain/simulation/log.ts';
import type { YesBut } from '../../domain/simulation/showed.ts';
import type { CallCase } from '../../schema/case.ts';
import {
  approvers,
  deeds,
  lineVerdicts,
  loggedChecks,
  showedWords,
} from '../log.ts';

/** What a yes leaves unsaid. */
const yesBut: Record<YesBut, string> = {
  hollow: 'A yes was heard; here it proves nobody.',
  denies: 'The owner, who denies what the alert reports.',
};

/** A line of the entry as it was written, and what was so where that is something else. */
export function lineText(
  line: LogLine,
  call: Pick<CallCase, 'request'>,
): string {
  switch (line.field) {
    case 'check':
      return checkText(line, call);
    case 'approver': {
      const said = `Approved by: ${approvers[line.wrote].toLowerCase()}`;
      return line.verdict === 'true'
        ? said
        : `${said} (it was: ${approvers[line.was].toLowerCase()})`;
    }
    case 'outcome':
      return deeds[line.deed];
  }
}

function checkText(
  { check, wrote, was, verdict, but }: Extract<LogLine, { field: 'check' }>,
  call: Pick<CallCase, 'request'>,
): string {
  const words = (it: Showing) => showedWords(it, call).toLowerCase();
  const said = `${loggedChecks[check]}: ${wrote ? words(wrote) : 'not in the log'}`;
  if (verdict === 'true') return but ? `${said}. ${yesBut[but]}` : said;
  return was
    ? `${said} (what it showed: ${words(was)})`
    : `${said} (it was not made on this call)`;
}

/** What a line is, before it. */
export function lineVerdict(line: LogLine): string {
  const isSilent =
    line.field === 'outcome' && !line.wrote && line.verdict === 'false';
  if (isSilent) return 'Done, and left out:';
  const isHalf =
    line.field === 'check' && line.wrote && line.verdict === 'missing';
  return isHalf ? 'Half of it:' : lineVerdicts[line.verdict];
}

export const noEntry: string = 'The call was closed without an entry.';
export const nothingAsked: string =
  'The policy asks for nothing that this entry had to say.';
export const notKept: string =
  'An entry is judged line by line right after its call, and is not kept.';
