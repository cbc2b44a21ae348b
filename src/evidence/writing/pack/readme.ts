import type { Report } from '../../known/report/report.ts';
import { daysIn } from '../../../ground/zones.ts';
import { TOOL } from '../tables/tool.ts';
import {
  plausibilityInWords,
  stopsInWords,
} from '../tables/plausibilityWords.ts';
import { dayInWords } from '../tables/inWords.ts';
import { cutText } from '../tables/plainText.ts';

/** What each of our files is, by name. */
export const CONTENTS: Record<string, string> = {
  'report.html': 'the report, for the screen and for A4 paper',
  'method.html': 'how the pack was made, and what it cannot show',
  'controls.html': 'what in the pack bears on which control',
  'controls.csv': 'the control mapping as a table',
  'people.csv': 'everybody: standing, days, sources',
  'records.csv': 'every attempt, with the file and row it comes from',
  'records.xlsx': 'the attempts and the people as a workbook',
  'records.json': 'every attempt in full, answers included, for a machine',
  'units.csv': 'completion by unit',
  'releases.csv': 'people by release of the course',
  'distributions.csv': 'days, minutes and scores',
  'items.csv': 'items with their wording and the wrong choices',
  'objectives.csv': 'right answers by objective',
  'calls.csv': 'conduct on simulated calls',
  'findings.csv': 'findings in the exception register and the reset log',
  'roster.csv': 'people on the roster only, or in the records only',
  'sources.csv': 'the files that were read, with their SHA-256',
  'unreadable.csv': 'rows that could not be read, and why',
  'learning-points.html': 'what each release of the course teaches',
  'settings.json': 'what was chosen and answered, to make the pack again',
};

/** What stands in README.txt: the files, how to check them, and what was left out and why. */
export function readmeText(
  report: Report,
  names: readonly string[],
  leftOut: readonly string[],
): string {
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  const stops = stopsInWords(report.plausibility);
  const heading = 'Evidence pack of Hold the Line';
  const lines = [
    heading,
    '='.repeat(heading.length),
    '',
    `Report        ${cutText(report.title, 200)}`,
    `Organisation  ${cutText(report.organisation, 200)}`,
    `As of         ${dayInWords(daysIn(report.zone)(report.asOf.utc))} (${report.zone})`,
    `Made with     ${TOOL}`,
    '',
    ...(stops.length > 0 ? ['STOP AND CHECK before you read a figure:'] : []),
    ...stops,
    plausibilityInWords(report.plausibility),
    '',
    'Begin with report.html. It needs no network and no other file.',
    'Check the files in the unpacked folder with: sha256sum -c SHA256SUMS',
    '',
    'Files',
    '-----',
    ...names.map((name) => `${name.padEnd(width)}${about(name)}`),
    '',
    'Left out',
    '--------',
    ...(leftOut.length > 0 ? leftOut : ['Nothing.']),
  ];
  return `${lines.join('\n')}\n`;
}

function about(name: string): string {
  if (name.startsWith('release/'))
    return 'a release of the course: wording, cases, policy, learning points';
  if (name.startsWith('source/'))
    return 'a file that the report was made from, as it was given';
  return CONTENTS[name] ?? 'added by whoever made the pack';
}
