import { styleText } from 'node:util';
import type { FileSummary } from '../evidence/reading/files/fileSummary.ts';
import type { Report } from '../evidence/known/report/report.ts';
import {
  counted,
  knownShareInWords,
} from '../evidence/writing/tables/inWords.ts';
import {
  plausibilityInWords,
  stopsInWords,
} from '../evidence/writing/tables/plausibilityWords.ts';

/** Whether the figures can be right at all, to be printed before any of them; red where something should stop the reader. */
export function plausibilitySaid({ plausibility }: Report): string {
  const line = plausibilityInWords(plausibility);
  const stops = stopsInWords(plausibility);
  if (stops.length === 0) return line;
  const said = [
    `Stop and check before you read a figure. ${line}`,
    ...stops.map((one) => `  ${one}`),
  ].join('\n');
  return process.stdout.isTTY ? styleText('red', said) : said;
}

/** One file: what it is, and what became of it. */
export function said({ file, lines }: FileSummary): string {
  const [first = '', ...rest] = lines;
  return [`${file}: ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
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
      : `; ${standings.overdue} overdue, ${standings.expired} expired, ${standings.failed} failed`;
  return [
    ...cautions.map((caution) => `Take care: ${caution}`),
    `Completed: ${knownShareInWords(completion, 'nobody')}${late}. Made from ${counted(read, 'file', 'files')}.`,
  ].join('\n');
}
