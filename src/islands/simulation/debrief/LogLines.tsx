import type { LineVerdict } from '../../../domain/simulation/judgeEntry.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import {
  lineText,
  lineVerdict,
  noEntry,
  notKept,
  nothingAsked,
} from '../../../words/simulation/logLines.ts';

/** Why there is nothing to judge. */
function noLines({ fresh, marked }: Talk): string {
  if (!marked.some(({ code }) => code === 'L')) return noEntry;
  return fresh ? nothingAsked : notKept;
}

/** The learner's log entry, judged line by line. */
export function LogLines({ talk }: { talk: Talk }) {
  if (talk.log.length === 0) return <p>{noLines(talk)}</p>;
  return (
    <ul class="log-lines">
      {talk.log.map((line, index) => (
        <li key={index} class={classOf[line.verdict]}>
          <strong>{lineVerdict(line)}</strong> {lineText(line, talk.call)}
        </li>
      ))}
    </ul>
  );
}

const classOf: Record<LineVerdict, string> = {
  true: 'line-true',
  missing: 'line-missing',
  false: 'line-false',
};
