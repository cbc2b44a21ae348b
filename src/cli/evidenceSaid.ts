import type { FileSummary } from '../evidence/reading/files/fileSummary.ts';
import type { Report } from '../evidence/known/report/report.ts';
import {
  stopAndCheck,
  summaryWords,
} from '../words/workshop/cli/evidence/said.ts';
import {
  knownShareInWords,
  nobody,
} from '../words/workshop/evidence/writing/figures.ts';
import {
  plausibilityInWords,
  stopsInWords,
} from '../evidence/writing/tables/plausibilityWords.ts';
import { inOneLine, say, sayInRed } from './terminal.ts';

/** Says whether the figures can be right at all, before any of them; in red where something should stop the reader. */
export function sayPlausibility({ plausibility }: Report): void {
  const line = plausibilityInWords(plausibility);
  const stops = stopsInWords(plausibility);
  if (stops.length === 0) say(inOneLine(line));
  else
    sayInRed(
      [
        stopAndCheck(inOneLine(line)),
        ...stops.map((one) => `  ${inOneLine(one)}`),
      ].join('\n'),
    );
}

/** One file: what it is, and what became of it. */
export function said({ file, lines }: FileSummary): string {
  const [first = '', ...rest] = [
    `${file}: ${lines[0] ?? ''}`,
    ...lines.slice(1),
  ].map(inOneLine);
  return [first, ...rest.map((line) => `  ${line}`)].join('\n');
}

/** The figures that nobody should miss. */
export function summary({
  completion,
  standings,
  files,
  ...report
}: Report): string {
  const { registers, roster, cautions } = report;
  const read = files.length + registers.length + (roster ? 1 : 0);
  // Where nothing is known of anybody, "0 overdue" would be untrue.
  const late =
    completion.of === 0 && completion.notKnown > 0
      ? ''
      : summaryWords.late(
          standings.overdue,
          standings.expired,
          standings.failed,
        );
  return [
    ...cautions.map((caution) => summaryWords.caution(inOneLine(caution))),
    `${summaryWords.completed(knownShareInWords(completion, nobody))}${late}${summaryWords.madeFrom(read)}`,
  ].join('\n');
}
