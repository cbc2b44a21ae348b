import { placeOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { LessonFile } from '../lessonFile.ts';
import { stepsOf } from '../lessonFile.ts';
import { partsOf } from './lessonMarks.ts';
import type { Part } from './lessonMarks.ts';
import { beyond, differing, isProse } from './texts.ts';

/** A text and its translation. */
export interface LessonPair {
  original: LessonFile;
  twin: LessonFile;
  /** Steps of a lesson keep their ids; a job aid's headings have none. */
  hasIds: boolean;
}

/** What the translation of a lesson or a job aid says otherwise than in words. */
export function lessonTwinFindings(pair: LessonPair): Finding[] {
  const { original, twin } = pair;
  if (!original.isRead || !twin.isRead) return [];
  const steps = stepFindings(pair);
  // Where the steps differ, everything in them does.
  if (steps.length > 0) return steps;
  return [
    ...partsOf(original).flatMap((part, place) =>
      partFindings(part, partsOf(twin)[place] ?? part, pair),
    ),
    ...untranslated(pair),
  ];
}

function stepFindings({ original, twin, hasIds }: LessonPair): Finding[] {
  const names = (file: LessonFile) =>
    stepsOf(file).map((step, place) => (hasIds ? step.slug : `${place + 1}`));
  const [expected, found] = [names(original), names(twin)];
  if (expected.join() === found.join()) return [];
  const at = expected.findIndex((name, place) => name !== found[place]);
  const step = stepsOf(twin)[at] ?? stepsOf(twin).at(-1);
  const place = {
    rule: 'translation-shape' as const,
    path: twin.path,
    line: step?.line ?? 1,
    column: step?.column ?? 1,
  };
  if (!hasIds)
    return [
      {
        ...place,
        message: `there are ${found.length} headings with ##: expected ${expected.length}, as in ${original.path}.`,
        fix: 'Give the translation the same ## headings in the same order.',
      },
    ];
  return [
    {
      ...place,
      message: `the steps are ${found.join(', ')}: expected ${expected.join(', ')}, as in ${original.path}.`,
      fix: `Give each heading the id of its original, e.g. ## … {/* id: ${expected[at] ?? 'step'} */}`,
    },
  ];
}

function partFindings(
  here: Part,
  there: Part,
  { original, twin }: LessonPair,
): Finding[] {
  const words = (part: Part) => part.marks.map((mark) => mark.words);
  const findings = beyond(words(here), words(there)).map((lost): Finding => {
    const { line } = here.marks.find((mark) => mark.words === lost) ?? here;
    return {
      rule: 'translation-shape',
      path: twin.path,
      ...placeOf(there),
      message: `this step lacks ${lost}: expected it as in ${original.path}:${line}.`,
      fix: 'Write it where it belongs in the translation.',
    };
  });
  const more = beyond(words(there), words(here)).map((added): Finding => ({
    rule: 'translation-shape',
    path: twin.path,
    ...placeOf(there.marks.findLast((it) => it.words === added) ?? there),
    message: `${added} stands here and not in that step of ${original.path}:${here.line}: expected the same parts.`,
    fix: 'Remove it, or write it into the original first.',
  }));
  return [...findings, ...more, ...numberFindings(here, there, original, twin)];
}

function numberFindings(
  here: Part,
  there: Part,
  original: LessonFile,
  twin: LessonFile,
): Finding[] {
  const lost = beyond(here.kept, there.kept);
  const added = beyond(there.kept, here.kept);
  if (lost.length === 0 && added.length === 0) return [];
  return [
    {
      rule: 'translation-text',
      path: twin.path,
      ...placeOf(there),
      message: `the text of this step ${differing(lost, added)}: expected the numbers of ${original.path}:${here.line}.`,
      fix: 'Write numbers in figures where the original does.',
    },
  ];
}

function untranslated({ original, twin }: LessonPair): Finding[] {
  const written = new Map(
    original.passages.map(({ text, line }) => [text, line]),
  );
  return twin.passages
    .filter(({ text }) => isProse(text) && written.has(text))
    .map(({ text, ...place }) => ({
      rule: 'translation-text',
      path: twin.path,
      ...placeOf(place),
      message: `"${text.trim().slice(0, 60)}" is the same as in ${original.path}:${written.get(text) ?? 1}: expected its translation.`,
      fix: 'Translate it.',
    }));
}
