import { askedItems } from '../askedItems.ts';
import type { Finding } from '../finding.ts';
import { misspelt } from '../nearest.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'item-files';

/** The check's items have files, each file is asked unless the course declares a bank, and each file is named after its id. */
export const itemFiles: CourseRule = (course) => [
  ...itemsWithoutFile(course),
  ...filesWithoutUse(course),
  ...misnamedFiles(course),
];

function itemsWithoutFile({ course, items, folder }: ParsedCourse): Finding[] {
  const list = course.data?.check.items ?? [];
  const open = items
    .map(({ name }) => name)
    .filter((name) => !list.includes(name));
  return list
    .filter((id) => !items.some((item) => item.name === id))
    .map((id) => ({
      rule: RULE,
      path: course.path,
      ...course.at(['check', 'items', list.indexOf(id)]),
      message: `check.items names ${id}, which has no file: expected ${folder}/items/${id}.yaml.`,
      fix: fixOf(folder, id, misspelt(open, id)),
    }));
}

function fixOf(folder: string, id: string, meant: string | null): string {
  const others = `Write ${folder}/items/${id}.yaml, or remove ${id} from the list.`;
  return meant === null
    ? others
    : `Write ${meant} in its place, if that is meant. Else: ${others}`;
}

function filesWithoutUse(parsed: ParsedCourse): Finding[] {
  const { course, items } = parsed;
  const list = course.data?.check.items;
  const asked = askedItems(parsed).map(({ id }) => id);
  // a bank holds more than the check asks
  if (!list || course.data?.bank) return [];
  return items
    .filter((item) => ![...list, ...asked].includes(item.name))
    .map((item) => ({
      rule: RULE,
      path: item.path,
      ...item.at([]),
      message: `the item ${item.name} is never asked: expected it in check.items of ${course.path}.`,
      fix: `Add ${item.name} to check.items (${course.path}:${course.at(['check', 'items']).line}), ask it in the lesson with <Ask>, declare a bank there, or delete this file.`,
    }));
}

function misnamedFiles({ items }: ParsedCourse): Finding[] {
  return items.flatMap((item) => {
    if (!item.data || item.data.id === item.name) return [];
    return {
      rule: RULE,
      path: item.path,
      ...item.at(['id']),
      message: `the item's id is ${item.data.id}: expected ${item.name}, the name of its file.`,
      fix: `Write id: ${item.name}, or rename the file to ${item.data.id}.yaml.`,
    };
  });
}
