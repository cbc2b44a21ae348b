import { sectionsFor } from './lms/sections.ts';
import type { Replacement } from './replacing/compareReleases.ts';
import { replacingLines } from './replacing/sheetLines.ts';
import type { Language } from '../schema/languages.ts';
import { LANGUAGE_WORDS } from '../words/languageChoice.ts';
import { STANDARD_NAMES, type CoursePackage } from './types.ts';

/** What the admin is told about a package, as a text file of its own. */
export interface SetUpSheet {
  name: string;
  text: string;
}

/**
 * For whoever imports the zip: settings by LMS, and a test that shows whether the record arrives.
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
    ['The package', aboutPackage(made)],
    ['In the place of an earlier package?', replacingLines(replacement, lms)],
    ...sectionsFor(lms).map(({ name, linesFor }): [string, string[]] => [
      name,
      linesFor(made),
    ]),
    ['The self-test in two minutes', selfTest(made)],
  ];
  const heading = `Set-up sheet for ${made.name}`;
  const text = [
    `${heading}\n${'='.repeat(heading.length)}`,
    ...parts.map(([title, lines]) =>
      [`${title}\n${'-'.repeat(title.length)}`, ...lines].join('\n'),
    ),
    'What is said of an LMS comes from the documents named, as they could be read in November 2026.\nOf the systems above none was tried by us with this release, so do the self-test.',
    'The long form is docs/lms-admins.md of the project, and lms-admins.html on its site.',
  ].join('\n\n');
  return { name: made.name.replace(/\.zip$/, '-setup.txt'), text: `${text}\n` };
}

function aboutPackage(made: CoursePackage): string[] {
  const { course, release, options, sha256, bytes, name } = made;
  return [
    `Course     ${course.title}`,
    `Release    ${release.version}+${release.hash}${options.policy === undefined ? '' : `, under the policy ${options.policy}`}`,
    `Standard   ${STANDARD_NAMES[made.standard]}`,
    `A pass is  ${options.status}`,
    `Pass mark  ${options.mastery === undefined ? "the course's own" : `${options.mastery}, given to the LMS`}`,
    ...(options.organisation === undefined
      ? []
      : [`For        ${options.organisation}`]),
    ...(options.accent === undefined ? [] : [`Accent     ${options.accent}`]),
    ...(options.logo === undefined ? [] : [`Logo       ${options.logo}`]),
    `Calls      ${options.calls === 'outcome' ? 'recorded by how they ended' : 'recorded with every move'}`,
    ...languageLine(options.languages),
    `Way        ${wayWords[options.way ?? 'ask']}`,
    `Size       ${bytes.length} bytes`,
    `SHA-256    ${sha256}`,
    `Check it with: sha256sum ${name}`,
  ];
}

function languageLine(languages: readonly Language[] = []): string[] {
  if (languages.length === 0) return [];
  const names = languages.map((it) => LANGUAGE_WORDS[it].name).join(', ');
  const how =
    languages.length === 1
      ? ''
      : '; the first launch in a browser asks, and the record names the release of the language taken';
  return [`Language   ${names}${how}`];
}

const wayWords = {
  ask: 'each learner chooses, where the course has two',
  agent: 'for agents; the other parts are folded, and nothing is asked',
  lead: 'for those who run the desk: all of the course, and nothing is asked',
};

function selfTest({ standard, options }: CoursePackage): string[] {
  const done =
    standard === 'cmi5'
      ? 'the record holds passed and completed, with the score'
      : `the status is ${options.status}, with the score`;
  return [
    "Use a learner's account; a teacher's preview often records nothing. What is saved is one of",
    'three things: given (kept in this browser), accepted (the LMS said yes, and nothing speaks',
    'against it), confirmed (read back at a later launch). A yes alone proves nothing.',
    '1. Launch the course. The bar at the top says Saved to your LMS at, and the time: accepted.',
    '2. Start the knowledge check and answer one question. The time in the bar moves on: accepted.',
    '3. Close the tab without any button. What leaves last is only given: nobody heard an answer.',
    "4. Look at the LMS's own report. The record is not complete, and has one answer.",
    '5. Some minutes later, launch again in the same browser. The course opens at the check with',
    '   your answer in place, and Connection, in the list of steps, says what it found: confirmed.',
    '6. Pass the check and the practice desk, and choose Save and finish. The result is accepted.',
    `   Now, in the LMS's own report, ${done}.`,
    '7. Launch once more: what this launch finds is confirmed.',
    'Then delete the test attempt.',
  ];
}
