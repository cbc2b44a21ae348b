import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';
import { repeated } from '../rule.ts';
import type { YamlFile } from '../yamlFile.ts';
import { idOf } from '../../schema/ids.ts';

/** No list of ids holds an id twice; in ids.yaml tombstones count as well. */
export const duplicateIds: CourseRule = ({
  ids,
  course,
  facts,
  items,
  cases,
}) => {
  return [
    ...twice(ids, ['steps'], ids.data?.steps.map(idOf)),
    ...twice(ids, ['items'], ids.data?.items.map(idOf)),
    ...twice(ids, ['cases'], ids.data?.cases.map(idOf)),
    ...twice(course, ['desk', 'cases'], course.data?.desk?.cases),
    ...twice(course, ['check', 'items'], course.data?.check.items),
    ...twice(
      course,
      ['objectives'],
      course.data?.objectives.map((objective) => objective.id),
    ),
    ...twice(
      facts,
      [],
      facts.data?.map((fact) => fact.id),
    ),
    ...cases.flatMap((file) => [
      ...twice(
        file,
        ['variants'],
        file.data?.variants.map((variant) => variant.id),
      ),
      ...(file.data?.variants ?? []).flatMap(({ facts }, at) =>
        twice(file, ['variants', at, 'facts'], facts),
      ),
    ]),
    ...[...items, ...cases].flatMap((item) => [
      ...twice(item, ['facts'], item.data?.facts),
      ...twice(item, ['sources'], item.data?.sources),
    ]),
  ];
};

function twice(
  file: YamlFile<unknown>,
  path: (string | number)[],
  list: string[] | undefined,
): Finding[] {
  return repeated(list ?? []).map(({ value, index }) => {
    const first = file.at([...path, (list ?? []).indexOf(value)]).line;
    return {
      rule: 'duplicate-ids',
      path: file.path,
      ...file.at([...path, index]),
      message: `${value} stands in ${path.join('.') || 'this list'} twice, first on line ${first}: expected each id once.`,
      fix:
        path.length === 0
          ? `Merge the two entries, or give this one its own id.`
          : `Remove one of the two, or correct a misspelt id.`,
    };
  });
}
