import { answerIn, passedWords } from '../packaging/replacing/answerLines.ts';
import type { Replacement } from '../packaging/replacing/compareReleases.ts';
import { byWeight, runningWords } from '../packaging/replacing/inShort.ts';
import { nameOf } from '../packaging/replacing/release.ts';
import { proposedVersion } from '../packaging/replacing/requireRelease.ts';

/** What the author is told: every change with its ids, whom it touches, what is not known, and the version. */
export function reportOf(replacement: Replacement): string {
  const { before, now, changes, unknown } = replacement;
  const proposed = proposedVersion(replacement);
  return [
    `${now.title}: ${nameOf(now)}, compared with ${nameOf(before)}`,
    ...(changes.length === 0 ? ['  Nothing found that differs.'] : []),
    ...byWeight(changes).map(
      ({ weight, what }) => `  ${MARK[weight]}  ${what}`,
    ),
    ...unknown.map((each) => `  not known  ${each}`),
    'Who is in the middle of it:',
    ...runningWords(replacement).map((line) => `  ${line}`),
    'Who has passed:',
    ...passedWords(replacement).map((line) => `  ${line}`),
    `May it take the place of the last one? ${answerIn(replacement)}`,
    ...(proposed === null ? [] : [`Version: ${proposed} at least.`]),
  ].join('\n');
}

const MARK = {
  harm: 'HARM   ',
  rules: 'rules  ',
  content: 'content',
  words: 'words  ',
};
