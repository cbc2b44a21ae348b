import type { LogLine } from '../../domain/simulation/judgeEntry.ts';
import {
  approvers,
  deeds,
  lineVerdicts,
  loggedChecks,
  showingWords,
} from '../log.ts';

/** A line of the entry as it was written, and what was so where that is something else. */
export function lineText(line: LogLine): string {
  switch (line.field) {
    case 'check': {
      const wrote = line.wrote ? showingWords[line.wrote] : 'Not made';
      const was = line.was ? showingWords[line.was] : 'not made on this call';
      const said = judged(line, `${loggedChecks[line.check]}: `, wrote, was);
      return line.hollow ? `${said}. A yes was heard; it proves nobody.` : said;
    }
    case 'approver':
      return judged(
        line,
        'Approved by: ',
        approvers[line.wrote],
        approvers[line.was],
      );
    case 'outcome':
      return deeds[line.deed];
  }
}

function judged(
  { verdict }: LogLine,
  of: string,
  wrote: string,
  was: string,
): string {
  const said = `${of}${wrote.toLowerCase()}`;
  return verdict === 'true' ? said : `${said} (it was: ${was.toLowerCase()})`;
}

/** What a line is, before it. */
export function lineVerdict(line: LogLine): string {
  const isSilent =
    line.field === 'outcome' && !line.wrote && line.verdict === 'false';
  return isSilent ? 'Done, and left out:' : lineVerdicts[line.verdict];
}

export const noEntry: string = 'The call was closed without an entry.';
export const nothingAsked: string =
  'The policy asks for nothing that this entry had to say.';
export const notKept: string =
  'An entry is judged line by line right after its call, and is not kept.';
