import { aboutReplacing, answerIn } from './answerLines.ts';
import type { Replacement } from './compareReleases.ts';
import { replacingIn } from './inLms.ts';

/** As wide as the other lines of the sheet. */
const WIDTH = 92;

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
  const told = aboutReplacing(replacement).flatMap(([title, lines]) =>
    lines.length === 0
      ? []
      : [`${title}:`, ...lines.flatMap((line) => listed(line))],
  );
  const answer = [...folded(answerIn(replacement)), ...told];
  if (replacement.answer === 'unsafe')
    return [...answer, ...folded(ADD_BESIDE)];
  return [...answer, ...howTo(lms)];
}

const ADD_BESIDE =
  'Add it as a new course beside the old one, and let those who have begun finish the old one.';

function howTo(lms: string | null): string[] {
  const own = (id: string) => replacingIn(id).flatMap((line) => listed(line));
  if (lms !== null) return ['What to do in your LMS:', ...own(lms)];
  return ['In Moodle:', ...own('moodle'), 'In any other LMS:', ...own('other')];
}

function listed(text: string): string[] {
  return folded(text, WIDTH - 2).map((line, at) =>
    at === 0 ? `- ${line}` : `  ${line}`,
  );
}

function folded(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
