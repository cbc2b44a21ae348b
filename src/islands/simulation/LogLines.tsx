import type {
  LineVerdict,
  LogLine,
} from '../../domain/simulation/judgeEntry.ts';
import {
  approvers,
  deeds,
  lineVerdicts,
  loggedChecks,
  showingWords,
} from '../../words/log.ts';

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

/** The learner's log entry, judged line by line. */
export function LogLines({ lines }: { lines: readonly LogLine[] }) {
  if (lines.length === 0) return null;
  const worst = (['false', 'missing'] as const).find((verdict) =>
    lines.some((line) => line.verdict === verdict),
  );
  return (
    <details class="log-lines" open={worst !== undefined}>
      <summary>Your log, line by line</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index} class={classOf[line.verdict]}>
            <strong>{verdictOf(line)}</strong> {lineText(line)}
          </li>
        ))}
      </ul>
    </details>
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
