import type { ParsedCourse } from '../parsedCourse.ts';
import type { ContentRule } from '../rule.ts';

/** Every source is cited by the lesson or an item of some course. */
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
      message: `the source ${id} is cited nowhere: expected a citation in a lesson or an item.`,
      fix: `Write <Cite id="${id}" /> after the claim that rests on it, or remove the entry.`,
    }));
};

/** What could not be read may hold the citation that seems to be missing. */
function isReadWhole({ lesson, items }: ParsedCourse): boolean {
  return lesson.isRead && items.every((item) => item.data !== null);
}

function citedIn({ lesson, items }: ParsedCourse): string[] {
  return [
    ...lesson.components
      .filter((component) => component.name === 'Cite')
      .flatMap((component) => component.attributes.get('id')?.value ?? []),
    ...items.flatMap((item) => item.data?.sources ?? []),
  ];
}
