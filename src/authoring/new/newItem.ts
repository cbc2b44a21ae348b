import type { SourceFile } from '../../checks/finding.ts';
import { Draft } from './draft.ts';
import type { NewFiles } from './draft.ts';
import { itemText, rarestLetter } from './itemText.ts';
import { requireNewId, targetOf } from './target.ts';
import type { Target } from './target.ts';
import { requireId } from './wanted.ts';
import type { Wanted } from './wanted.ts';
import { withEntry } from './yamlEdits.ts';

const FORM = /^[A-Za-z0-9_]+$/;

/** A question of a course, in its list of ids and, where the course has no bank, in its check. */
export function newItem(
  wanted: Wanted,
  files: readonly SourceFile[],
  root: string,
): NewFiles {
  const target = targetOf(wanted, files, root);
  const id = requireId(
    wanted,
    FORM,
    'letters, digits and underscores, since LMSs keep records under it',
    'who_may_approve',
  );
  const draft = new Draft(files, root);
  const path = addItem(draft, target, id, target.point);
  return draft.done([
    `Write stem, choices and reasons in ${path}, and name its objective, learning points and sources; docs/authors/items.md shows the five kinds.`,
    target.course.bank
      ? 'The check draws it with the rest of the bank. To ask it in a step instead, write <Ask items="…" /> there.'
      : `It stands in check.items of ${target.parsed.course.path}. To ask it in a step instead, move it to <Ask items="${id}" />.`,
  ]);
}

/** Adds a question to a draft. @returns the path of its file. */
export function addItem(
  draft: Draft,
  { parsed, course, ids, objective }: Target,
  id: string,
  point: string,
): string {
  requireNewId(id, ids.items, parsed.ids.path);
  const path = `${parsed.folder}/items/${id}.yaml`;
  const rights = parsed.items.flatMap(({ data }) =>
    data?.kind === 'choice'
      ? data.choices.filter(({ correct }) => correct).map((it) => it.id)
      : [],
  );
  draft.create(path, itemText(id, objective, point, rarestLetter(rights)));
  draft.change(parsed.ids.path, (text) => withEntry(text, ['items'], id));
  if (!course.bank)
    draft.change(parsed.course.path, (text) =>
      withEntry(text, ['check', 'items'], id),
    );
  return path;
}
