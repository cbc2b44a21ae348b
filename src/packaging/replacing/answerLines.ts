import { askedAgainIn } from './asked.ts';
import { nameOf } from './release.ts';
import type { Replacement } from './compareReleases.ts';
import { byWeight, counted, runningWords } from './inShort.ts';

/** Whether it may be put in the place of the last one, in a sentence. */
export function answerIn(replacement: Replacement): string {
  const last = nameOf(replacement.before);
  switch (replacement.answer) {
    case 'safe':
      return `Yes. This package may take the place of release ${last}: it reads the progress that was saved there.`;
    case 'unsafe':
      return `No. Do not put this package in the place of release ${last}: it would spoil what was saved there.`;
    case 'unknown':
      return `Not known. Release ${last} does not tell all that saved progress rests on.`;
  }
}

/** What changed, for whom, and what is not known, in short lines. */
export function aboutReplacing(
  replacement: Replacement,
): [title: string, lines: string[]][] {
  const { answer, unknown } = replacement;
  const changes = byWeight(replacement.changes);
  const running: [string, string[]] = [
    'Who is in the middle of it',
    runningWords(replacement),
  ];
  return [
    ['What has changed', counted(changes.map(({ plain }) => plain))],
    ...(answer === 'unsafe' ? [] : [running]),
    ['Who has passed', passedWords(replacement)],
    ['Not known', unknown.map((each) => `It is not known ${each}.`)],
  ];
}

/** What becomes of those who have passed. */
export function passedWords({ askedAgain }: Replacement): string[] {
  return [
    'The course never takes a pass back. Whether your LMS keeps its own record of it when a package is replaced is for your LMS to say.',
    askedAgainIn(askedAgain),
  ];
}
