import type { ParsedCourse } from '../parsedCourse.ts';
import type { ContentRule } from '../rule.ts';

/** Every source is cited by the lesson, an item or a case of some course. */
export const sourceUse: ContentRule = (courses) => {
  const sources = courses[0]?.sources;
  if (!sources?.data || !courses.every(isReadWhole)) return [];
  const used = new Set(courses.flatMap(citedIn));
  return Object.keys(sources.data)
    .filter((id) => !used.has(id))
    .map((id) => ({
      rule: 'source-use',
      path: sources.path,
      ...sources.atKey([id]),
      message: `the source ${id} is cited nowhere: expected a citation in a lesson, an item or a case.`,
      fix: `Write <Cite id="${id}" /> after the claim that rests on it, or remove the entry.`,
    }));
};

/** What could not be read may hold the citation that seems to be missing. */
function isReadWhole({ lesson, items, cases }: ParsedCourse): boolean {
  const files = [...items, ...cases];
  return lesson.isRead && files.every((file) => file.data !== null);
}

function citedIn({ lesson, items, cases }: ParsedCourse): string[] {
  return [
    ...lesson.components
      .filter((component) => component.name === 'Cite')
      .flatMap((component) => component.attributes.get('id')?.value ?? []),
    ...[...items, ...cases].flatMap((file) => file.data?.sources ?? []),
  ];
}
