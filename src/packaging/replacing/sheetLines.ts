import { answerWords } from '../../words/workshop/packaging/replacing/answer.ts';
import { aboutReplacing, answerIn } from './answerLines.ts';
import type { Replacement } from './compareReleases.ts';
import { dashed, folded } from '../sheetText.ts';
import { whatToDo } from './inLms.ts';

/**
 * What the set-up sheet says of putting this package in the place of an earlier one.
 * @param lms the only LMS that the sheet is about; null for all.
 */
export function replacingLines(
  replacement: Replacement | null,
  lms: string | null,
): string[] {
  if (!replacement) return folded(answerWords.notCompared);
  const told = [
    ...aboutReplacing(replacement),
    ...whatToDo(replacement.answer, lms),
  ];
  return [
    ...folded(answerIn(replacement)),
    ...told.flatMap(([title, lines]) =>
      lines.length === 0
        ? []
        : [`${title}:`, ...lines.flatMap((line) => dashed(line))],
    ),
  ];
}
