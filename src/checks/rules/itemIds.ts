import { idOf, idsInUse } from '../../schema/ids.ts';
import type { Finding } from '../finding.ts';
import { misspelt } from '../nearest.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'item-ids';

/** The items of the course are the item ids of ids.yaml, in any order. */
export const itemIds: CourseRule = (course) => [
  ...itemsWithoutId(course),
  ...idsWithoutItem(course),
];

function itemsWithoutId({ items, ids, released }: ParsedCourse): Finding[] {
  const places = ids.data?.items;
  if (!places) return [];
  const listed = places.map(idOf);
  const was = (released.data?.items ?? [])
    .map(idOf)
    .filter((id) => !listed.includes(id));
  const lost = idsInUse(places).filter(
    (id) => !items.some(({ name }) => name === id),
  );
  const end = ids.at(['items', Math.max(places.length - 1, 0)]).line;
  return (
    items
      .filter((item) => !places.includes(item.name))
      // of a released one `released-ids` says in which place it belongs
      .filter(({ name }) => !was.includes(name))
      // and of a misspelt one it is told where it is misspelt
      .filter(({ name }) => misspelt(lost, name) === null)
      .map((item) => ({
        rule: RULE,
        path: item.path,
        ...item.at(['id']),
        message: `the item ${item.name} is not in ${ids.path}: expected its id in the list items.`,
        fix: places.some((it) => typeof it !== 'string' && it.was === item.name)
          ? `It was removed once: write ${item.name} instead of { was: ${item.name} }, with a higher revision.`
          : `Append ${item.name} after the last entry of items (${ids.path}:${end}).`,
      }))
  );
}

function idsWithoutItem({ items, ids, folder }: ParsedCourse): Finding[] {
  const places = ids.data?.items ?? [];
  const open = items
    .map(({ name }) => name)
    .filter((name) => !places.map(idOf).includes(name));
  return idsInUse(places)
    .filter((id) => !items.some((item) => item.name === id))
    .map((id) => ({
      rule: RULE,
      path: ids.path,
      ...ids.at(['items', places.indexOf(id)]),
      message: `the item id ${id} has no file: expected ${folder}/items/${id}.yaml.`,
      fix: fixOf(id, misspelt(open, id)),
    }));
}

function fixOf(id: string, meant: string | null): string {
  return meant === null
    ? `If the item was removed, keep its place and write { was: ${id} }.`
    : `Write ${meant} in its place.`;
}
