import type { SourceFile } from '../../checks/finding.ts';
import { readLesson, stepsOf } from '../../checks/lessonFile.ts';
import type { ParsedCourse } from '../../checks/parsedCourse.ts';
import { HoldError } from '../../errors.ts';
import { Draft } from './draft.ts';
import type { NewFiles } from './draft.ts';
import { addItem } from './newItem.ts';
import { targetOf } from './target.ts';
import type { Target } from './target.ts';
import type { Wanted } from './wanted.ts';
import { withEntry, withValue } from './yamlEdits.ts';

/** A learning point with its line in facts.yaml, its number in course.yaml, its place in the lesson, and where the course has a bank a question. */
export function newFact(
  wanted: Wanted,
  files: readonly SourceFile[],
  root: string,
): NewFiles {
  const target = targetOf(wanted, files, root);
  const { parsed, course, facts } = target;
  const { id, letter, number } = pointMeant(wanted, target);
  const step = stepMeant(wanted, parsed);
  const draft = new Draft(files, root);
  const last = facts.findLastIndex((fact) => fact.id.startsWith(letter));
  draft.change(
    parsed.facts.path,
    (text) =>
      withEntry(
        text,
        [],
        `id: ${id}\n  point: Write the learning point ${id} here, in one sentence.\n  taught: [{ step: ${step.slug} }]`,
        last,
      ),
    'words',
  );
  draft.change(parsed.course.path, (text) =>
    withValue(text, ['points', letter], String(number)),
  );
  draft.change(
    parsed.lesson.path,
    (text) =>
      withPassage(
        text,
        step.slug,
        `{/* teaches: ${id} */}\n\nWrite here what teaches ${id}.`,
      ),
    'words',
  );
  const item = `asks_${id.toLowerCase()}`;
  if (course.bank) addItem(draft, target, item, id);
  return draft.done([
    `Write the point in ${parsed.facts.path}, and its passage in the step "${step.text}" of ${parsed.lesson.path}; move the passage, with its comment, to where it belongs.`,
    ...(course.bank
      ? [
          `Every point of this course is asked or practised, so it has a question: write ${parsed.folder}/items/${item}.yaml, or delete it with its line in ids.yaml before the first release and name ${id} in another question.`,
        ]
      : []),
  ]);
}

/** The point that comes next of its letter; a gap would be a point that nobody teaches. */
function pointMeant({ id }: Wanted, { course }: Target) {
  const next = Object.entries(course.points).map(([letter, count]) => ({
    id: `${letter}${String(count + 1).padStart(2, '0')}`,
    letter,
    number: count + 1,
  }));
  const [first] = next;
  const meant = id === undefined ? first : next.find((it) => it.id === id);
  if (meant) return meant;
  throw new HoldError(
    `${id ?? 'A new learning point'} cannot be added.`,
    'Learning points are numbered without gaps, and course.yaml says how many each letter has.',
    `Leave the id out, or write one of these: ${next.map((it) => it.id).join(', ')}.`,
  );
}

function stepMeant({ step }: Wanted, { lesson }: ParsedCourse) {
  const steps = stepsOf(lesson);
  const meant =
    step === undefined ? steps[0] : steps.find(({ slug }) => slug === step);
  if (meant) return meant;
  throw new HoldError(
    `${lesson.path} has no step ${step ?? 'yet'}.`,
    steps.length === 0
      ? 'It has no ## heading, or cannot be read.'
      : `Its steps are ${steps.map(({ slug }) => slug).join(', ')}.`,
    steps.length === 0
      ? 'Run npm run check, and mend what it finds in that file first.'
      : 'Name one of them with --step.',
  );
}

/** The lesson with a passage below the heading of a step; null where it has no such step. */
function withPassage(
  lesson: string,
  step: string,
  passage: string,
): string | null {
  const steps = stepsOf(readLesson('', { path: '', text: lesson }));
  const line = steps.find(({ slug }) => slug === step)?.line;
  if (line === undefined) return null;
  const lines = lesson.split('\n');
  return [
    ...lines.slice(0, line),
    '',
    ...passage.split('\n'),
    ...lines.slice(line),
  ].join('\n');
}
