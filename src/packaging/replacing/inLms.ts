import {
  besideWords,
  elsewhereWords,
  inLmsTitles,
  inMoodleWords,
} from '../../words/workshop/packaging/replacing/inLms.ts';
import type { Answer } from './compareReleases.ts';

/**
 * What to do in an LMS that has the last package.
 * @param lms the only one that is asked about, as the set-up sheet names it; null for all.
 */
export function whatToDo(
  answer: Answer,
  lms: string | null,
): [title: string, lines: readonly string[]][] {
  if (answer === 'unsafe') return [[inLmsTitles.own, besideWords]];
  if (lms !== null)
    return [
      [inLmsTitles.own, lms === 'moodle' ? inMoodleWords : elsewhereWords],
    ];
  return [
    [inLmsTitles.moodle, inMoodleWords],
    [inLmsTitles.elsewhere, elsewhereWords],
  ];
}
