import {
  answerWords,
  passedNotes,
  replacingTitles,
} from '../../words/workshop/packaging/replacing/answer.ts';
import { askedAgainIn } from './asked.ts';
import { nameOf } from './release.ts';
import type { Replacement } from './compareReleases.ts';
import { byWeight, counted, runningWords } from './inShort.ts';

/** Whether it may be put in the place of the last one, in a sentence. */
export function answerIn({ answer, before }: Replacement): string {
  return answerWords[answer](nameOf(before));
}

/** What changed, for whom, and what is not known, in short lines. */
export function aboutReplacing(
  replacement: Replacement,
): [title: string, lines: string[]][] {
  const { answer, unknown } = replacement;
  const changes = byWeight(replacement.changes);
  const running: [string, string[]] = [
    replacingTitles.running,
    runningWords(replacement),
  ];
  return [
    [replacingTitles.changed, counted(changes.map(({ plain }) => plain))],
    ...(answer === 'unsafe' ? [] : [running]),
    [replacingTitles.passed, passedWords(replacement)],
    [replacingTitles.unknown, unknown],
  ];
}

/** What becomes of those who have passed. */
export function passedWords({ askedAgain }: Replacement): string[] {
  return [passedNotes.kept, askedAgainIn(askedAgain)];
}
