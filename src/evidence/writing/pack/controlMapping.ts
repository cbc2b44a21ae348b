import type { CallsPart } from '../../vocabulary/callsPart.ts';
import type { Report } from '../../known/report/report.ts';
import { controlWords } from '../../../words/controls.ts';
import type {
  ControlWords,
  EvidenceFact,
} from '../../../words/controlWords.ts';
import {
  counted,
  knownShareInWords,
  numberInWords,
} from '../tables/inWords.ts';
import { measureInWords, measuresById } from '../tables/callMeasures.ts';

/** A control, with what in this pack bears on it and the file that it stands in. */
export type Control = Omit<ControlWords, 'bears'> & { bears: string[] };

/** The controls on which the pack bears, with the figures of this report. */
export function controlMapping(report: Report): Control[] {
  const facts = factsOf(report);
  return controlWords.map((words) => ({
    ...words,
    bears: words.bears.map((fact) => facts[fact]),
  }));
}

function factsOf(report: Report): Record<EvidenceFact, string> {
  const { completion, standings, releases, calls, registers } = report;
  const late = `overdue ${numberInWords(standings.overdue)}, expired ${numberInWords(standings.expired)}, failed ${numberInWords(standings.failed)}`;
  const known = releases.filter(({ points }) => points.length > 0);
  const unreadLines = registers.reduce(
    (sum, one) => sum + one.unreadableLines,
    0,
  );
  const findings = registers.flatMap((one) => one.findings).length;
  return {
    trained: `report.html, Summary and Completion by unit: completed ${knownShareInWords(completion, 'nobody')}; ${completion.of === 0 ? '' : `${late}; `}${unread(report)}.`,
    taught:
      known.length === 0
        ? 'Nothing: no release.json was given, so the pack does not say what was taught.'
        : `learning-points.html and release/: the learning points of ${counted(known.length, 'release', 'releases')}.`,
    calls: calls
      ? `report.html, Calls at the practice desk: ${counted(calls.calls, 'call', 'calls')}; ${callsInWords(calls)}.`
      : 'Nothing: no practice call is in the records.',
    sheets:
      registers.length === 0
        ? 'Nothing: no exception register and no reset log was given.'
        : `findings.csv: ${counted(findings, 'finding', 'findings')} in ${counted(registers.length, 'sheet', 'sheets')}; ${counted(unreadLines, 'line', 'lines')} with a cell that could not be read.`,
  };
}

/** The good and the bad measures together: either alone can be had by answering every call the same way. */
function callsInWords(calls: CallsPart): string {
  const { verified, unsafe, refusals, reported } = measuresById(calls);
  return [
    `verified before the reset: ${measureInWords(verified)}`,
    `ended unsafe: ${measureInWords(unsafe)}`,
    `genuine callers turned away: ${measureInWords(refusals)}`,
    `attacks reported: ${measureInWords(reported)}`,
  ].join('; ');
}

function unread({ plausibility: { rows, notRead } }: Report): string {
  return `${numberInWords(notRead)} of ${counted(rows, 'row', 'rows')} not read`;
}
