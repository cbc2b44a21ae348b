import { aboutReplacing, answerIn } from './answerLines.ts';
import type { Replacement } from './compareReleases.ts';
import { dashed, folded } from '../sheetText.ts';
import { whatToDo } from './inLms.ts';

const NOT_COMPARED =
  'Not known. This package was not compared with an earlier one. Whoever makes the packages finds out with npm run release -- --last, the zip that your LMS has, and gets a sheet with the answer. Until then add it as a new course, or try it with a test account.';

/**
 * What the set-up sheet says of putting this package in the place of an earlier one.
 * @param lms the only LMS that the sheet is about; null for all.
 */
export function replacingLines(
  replacement: Replacement | null,
  lms: string | null,
): string[] {
  if (!replacement) return folded(NOT_COMPARED);
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
