import { sectionsFor } from './lms/sections.ts';
import type { Replacement } from './replacing/compareReleases.ts';
import { replacingLines } from './replacing/sheetLines.ts';
import { LANGUAGE_WORDS } from '../words/languageChoice.ts';
import {
  selfTestWords,
  sheetLabels,
  sheetValues,
  sheetWords,
} from '../words/workshop/packaging/setUpSheet.ts';
import { standardNames } from '../words/workshop/packaging/standards.ts';
import { folded, labelled, numbered, underlined } from './sheetText.ts';
import type { CoursePackage } from './types.ts';

/** What the admin is told about a package, as a text file of its own. */
export interface SetUpSheet {
  name: string;
  text: string;
}

/**
 * For whoever imports the zip: settings by LMS, and a test that shows whether the record arrives.
 * It stands beside the zip, so it is in the language of whoever makes that, not of the course.
 * @param lms the only LMS that it is about; null for all that we know of.
 * @param replacement how it compares with the package that it is to replace; null where that was not looked at.
 * @throws HoldError for an LMS that has no section.
 */
export function setUpSheet(
  made: CoursePackage,
  lms: string | null = null,
  replacement: Replacement | null = null,
): SetUpSheet {
  const parts: [title: string, lines: string[]][] = [
    [sheetWords.package, aboutPackage(made)],
    [sheetWords.replacing, replacingLines(replacement, lms)],
    ...sectionsFor(lms).map(({ name, linesFor }): [string, string[]] => [
      name,
      linesFor(made),
    ]),
    [sheetWords.selfTest, selfTest(made)],
  ];
  const text = [
    underlined(sheetWords.heading(made.name), '='),
    ...parts.map(([title, lines]) => underlined(title, '-', ...lines)),
    ...[sheetWords.sources, sheetWords.longForm].map((paragraph) =>
      folded(paragraph).join('\n'),
    ),
  ].join('\n\n');
  return { name: made.name.replace(/\.zip$/, '-setup.txt'), text: `${text}\n` };
}

function aboutPackage(made: CoursePackage): string[] {
  const { course, options, sha256, bytes, name } = made;
  const { organisation, accent, logo, languages = [] } = options;
  const chosen = (label: string, value: string | undefined) =>
    value === undefined ? [] : [[label, value] as const];
  return [
    ...labelled([
      [sheetLabels.course, course.title],
      [sheetLabels.release, releaseOf(made)],
      [sheetLabels.standard, standardNames[made.standard]],
      [sheetLabels.status, options.status],
      [sheetLabels.mastery, markOf(options.mastery)],
      ...chosen(sheetLabels.organisation, organisation),
      ...chosen(sheetLabels.accent, accent),
      ...chosen(sheetLabels.logo, logo),
      [sheetLabels.calls, sheetValues.calls[options.calls ?? 'trace']],
      ...(languages.length === 0
        ? []
        : chosen(
            sheetLabels.languages,
            sheetValues.languages(
              languages.map((it) => LANGUAGE_WORDS[it].name),
            ),
          )),
      [sheetLabels.way, sheetValues.way[options.way ?? 'ask']],
      [sheetLabels.size, sheetValues.size(bytes.length)],
      ['SHA-256', sha256],
    ]),
    sheetValues.checkWith(name),
  ];
}

function releaseOf({ release, options }: CoursePackage): string {
  const name = `${release.version}+${release.hash}`;
  return options.policy === undefined
    ? name
    : sheetValues.underPolicy(name, options.policy);
}

function markOf(mastery: number | undefined): string {
  return mastery === undefined
    ? sheetValues.ownMark
    : sheetValues.mark(mastery);
}

function selfTest({ standard, options }: CoursePackage): string[] {
  const status = standard === 'cmi5' ? null : options.status;
  return [
    ...folded(selfTestWords.about),
    ...selfTestWords
      .steps(status)
      .flatMap((step, at) => numbered(at + 1, step)),
    selfTestWords.end,
  ];
}
