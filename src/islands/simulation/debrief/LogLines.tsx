import type {
  LineVerdict,
  LogLine,
} from '../../../domain/simulation/judgeEntry.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import {
  approvers,
  deeds,
  lineVerdicts,
  loggedChecks,
  showingWords,
} from '../../../words/log.ts';

/** A line of the entry as it was written, and what was so where that is something else. */
function lineText(line: LogLine): string {
  switch (line.field) {
    case 'check': {
      const wrote = line.wrote ? showingWords[line.wrote] : 'Not made';
      const was = line.was ? showingWords[line.was] : 'not made on this call';
      const said = `${loggedChecks[line.check]}: ${wrote.toLowerCase()}`;
      return line.verdict === 'true'
        ? said
        : `${said} (it was: ${was.toLowerCase()})`;
    }
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

/** Why there is nothing to judge. */
function noLines({ fresh, marked }: Talk): string {
  if (!marked.some(({ code }) => code === 'L'))
    return 'The call was closed without an entry.';
  return fresh
    ? 'The policy asks for nothing that this entry had to say.'
    : 'An entry is judged line by line right after its call, and is not kept.';
}

/** The learner's log entry, judged line by line. */
export function LogLines({ talk }: { talk: Talk }) {
  if (talk.log.length === 0) return <p>{noLines(talk)}</p>;
  return (
    <ul class="log-lines">
      {talk.log.map((line, index) => (
        <li key={index} class={classOf[line.verdict]}>
          <strong>{verdictOf(line)}</strong> {lineText(line)}
        </li>
      ))}
    </ul>
  );
}

function verdictOf(line: LogLine): string {
  const isSilent =
    line.field === 'outcome' && !line.wrote && line.verdict === 'false';
  return isSilent ? 'Done, and left out:' : lineVerdicts[line.verdict];
}

const classOf: Record<LineVerdict, string> = {
  true: 'line-true',
  missing: 'line-missing',
  false: 'line-false',
};
