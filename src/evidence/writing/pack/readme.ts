import type { Report } from '../../known/report/report.ts';
import { daysIn } from '../../../ground/zones.ts';
import { dayInWords } from '../../../words/workshop/evidence/writing/figures.ts';
import { madeWith } from '../../../words/workshop/evidence/writing/frame.ts';
import {
  fileContents,
  foreignContents,
  readmeWords,
} from '../../../words/workshop/evidence/writing/pack.ts';
import { stopInReadme } from '../../../words/workshop/evidence/writing/plausibility.ts';
import { TOOL_VERSION } from '../tables/tool.ts';
import {
  plausibilityInWords,
  stopsInWords,
} from '../tables/plausibilityWords.ts';
import { cutText } from '../tables/plainText.ts';

const CONTENTS: Readonly<Record<string, string>> = fileContents;

/** What stands in README.txt: the files, how to check them, and what was left out and why. */
export function readmeText(
  report: Report,
  names: readonly string[],
  leftOut: readonly string[],
): string {
  const stops = stopsInWords(report.plausibility);
  const { heading, files } = readmeWords;
  const lines = [
    heading,
    '='.repeat(heading.length),
    '',
    ...inColumns(factsOf(report)),
    '',
    ...(stops.length > 0 ? [stopInReadme] : []),
    ...stops,
    plausibilityInWords(report.plausibility),
    '',
    readmeWords.begin,
    readmeWords.check,
    '',
    files,
    '-'.repeat(files.length),
    ...inColumns(names.map((name) => [name, about(name)])),
    '',
    readmeWords.leftOut,
    '-'.repeat(readmeWords.leftOut.length),
    ...(leftOut.length > 0 ? leftOut : [readmeWords.nothing]),
  ];
  return `${lines.join('\n')}\n`;
}

function factsOf({
  title,
  organisation,
  zone,
  asOf,
}: Report): [name: string, value: string][] {
  return [
    [readmeWords.report, cutText(title, 200)],
    [readmeWords.organisation, cutText(organisation, 200)],
    [readmeWords.asOf, `${dayInWords(daysIn(zone)(asOf.utc))} (${zone})`],
    [readmeWords.madeWith, madeWith(TOOL_VERSION)],
  ];
}

/** A line each, the second text of all below each other. */
function inColumns(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  return rows.map(([first, second]) => `${first.padEnd(width)}${second}`);
}

function about(name: string): string {
  if (name.startsWith('release/')) return foreignContents.release;
  if (name.startsWith('source/')) return foreignContents.source;
  return CONTENTS[name] ?? foreignContents.added;
}
