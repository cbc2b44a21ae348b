import type { SourceFile } from '../../checks/finding.ts';
import { HoldError } from '../../errors.ts';
import { idOf } from '../../schema/ids.ts';
import { caseText, DESK_STEP, DESK_STEP_ID, deskText } from './caseText.ts';
import { Draft } from './draft.ts';
import type { NewFiles } from './draft.ts';
import { requireNewId, targetOf } from './target.ts';
import type { Target } from './target.ts';
import { requireId } from './wanted.ts';
import type { Wanted } from './wanted.ts';
import { withBlock, withEntry } from './yamlEdits.ts';

const FORM = /^C\d{2}$/;

/** A call of the practice desk; a course without a desk gets one, with its step in the lesson. */
export function newCase(
  wanted: Wanted,
  files: readonly SourceFile[],
  root: string,
): NewFiles {
  const target = targetOf(wanted, files, root);
  const { parsed, course, ids, facts, objective, point } = target;
  const free = freeCaseId(ids.cases.map(idOf));
  const id =
    wanted.id === undefined
      ? free
      : requireId(wanted, FORM, 'C and two digits', free);
  requireNewId(id, ids.cases, parsed.ids.path);
  const path = `${parsed.folder}/cases/${id}.yaml`;
  const draft = new Draft(files, root);
  draft.create(path, caseText(id, objective, point));
  draft.change(
    parsed.ids.path,
    (text) =>
      withEntry(text, ['cases'], id) ?? withBlock(text, `cases:\n  - ${id}`),
  );
  draft.change(parsed.facts.path, (text) =>
    withEntry(
      text,
      [facts.findIndex((fact) => fact.id === point), 'taught'],
      `{ case: ${id} }`,
    ),
  );
  if (course.desk)
    draft.change(parsed.course.path, (text) =>
      withEntry(text, ['desk', 'cases'], id),
    );
  else addDesk(draft, target, id);
  return draft.done([
    `Write the call in ${path}: it is a whole one, to be changed line by line. docs/authors/cases.md explains it, docs/authors/moves.md every move.`,
    `Name its objective and learning points there, and the case under each point in ${parsed.facts.path}.`,
    'npm run check -- --cases prints what each variant needs and its shortest good ending.',
  ]);
}

/** The number after the highest one, so that no gap tells that a case was removed. */
function freeCaseId(known: readonly string[]): string {
  const numbers = known.map((id) => Number(id.slice(1)));
  const next = Math.max(0, ...numbers) + 1;
  if (next > 99) {
    throw new HoldError(
      'There is no id left for a new case.',
      'Case ids go from C01 to C99, and each is used once.',
      'Put the call into another course, or add it as a variant of a case.',
    );
  }
  return `C${String(next).padStart(2, '0')}`;
}

/** A desk in course.yaml, and its step before the knowledge check. */
function addDesk(draft: Draft, { parsed, ids }: Target, id: string): void {
  const cases = [...parsed.cases.map(({ name }) => name), id];
  draft.change(parsed.course.path, (text) => withBlock(text, deskText(cases)));
  if (parsed.lesson.components.some(({ name }) => name === 'Simulation'))
    return;
  requireNewId(DESK_STEP_ID, ids.steps, parsed.ids.path);
  draft.change(parsed.lesson.path, withDeskStep, 'words');
  draft.change(parsed.ids.path, (text) =>
    withEntry(text, ['steps'], DESK_STEP_ID),
  );
}

/** The step goes before the one with the check, or to the end. */
function withDeskStep(lesson: string): string {
  const check = lesson.indexOf('<Quiz');
  const heading = lesson.lastIndexOf('\n## ', check);
  return heading < 0
    ? withBlock(lesson, `\n${DESK_STEP}`)
    : `${lesson.slice(0, heading + 1)}${DESK_STEP}${lesson.slice(heading + 1)}`;
}
