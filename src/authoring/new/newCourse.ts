import type { SourceFile } from '../../checks/finding.ts';
import { courseTexts } from './courseTexts.ts';
import { Draft } from './draft.ts';
import type { NewFiles } from './draft.ts';
import { itemText } from './itemText.ts';
import { requireName } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** The questions of a new course, with the place of the right choice. */
const ITEMS = [
  { id: 'first_question', right: 'b', point: 'F01' },
  { id: 'second_question', right: 'd', point: 'F02' },
  { id: 'third_question', right: 'a', point: 'F03' },
] as const;

/** A course of three steps and three questions, without a desk. */
export function newCourse(
  wanted: Wanted,
  files: readonly SourceFile[],
  root: string,
): NewFiles {
  const name = requireName(wanted, 'reporting-a-call');
  const folder = `${root}/${name}`;
  const draft = new Draft(files, root);
  const ids = ITEMS.map(({ id }) => id);
  for (const { path, text } of courseTexts(name, ids))
    draft.create(`${folder}/${path}`, text);
  for (const { id, right, point } of ITEMS)
    draft.create(
      `${folder}/items/${id}.yaml`,
      itemText(id, 'first_objective', point, right),
    );
  return draft.done([
    `Write the lesson in ${folder}/lesson.mdx; docs/authors/lesson.md says how.`,
    `Write title, summary and objectives in ${folder}/course.yaml, and the learning points in facts.yaml.`,
    `npm run new -- case --course ${name} adds a practice desk with a first call.`,
  ]);
}
