import type { Finding, Place } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

/** Every source that the lesson, an item, a case or a learning point names is in sources.yaml. */
export const sourceIds: CourseRule = ({
  lesson,
  items,
  cases,
  facts,
  sources,
}) => {
  const known = sources.data && Object.keys(sources.data);
  if (!known) return [];

  function unknown(path: string, id: string, place: Place): Finding[] {
    if (known?.includes(id)) return [];
    return [
      {
        rule: 'source-ids',
        path,
        ...place,
        message: `the source ${id} is not in ${sources.path}: expected an id that stands there.`,
        fix: `Correct the id, or add the source: ${id}: { title: …, publisher: …, date: …, url: https://…, checked: … }`,
      },
    ];
  }

  return [
    ...lesson.components.flatMap((component) => {
      const id = component.attributes.get('id');
      return component.name === 'Cite' && id?.value
        ? unknown(lesson.path, id.value, id.place)
        : [];
    }),
    ...[...items, ...cases].flatMap((item) =>
      (item.data?.sources ?? []).flatMap((id, index) =>
        unknown(item.path, id, item.at(['sources', index])),
      ),
    ),
    ...(facts.data ?? []).flatMap((fact, index) =>
      fact.sources.flatMap((id, at) =>
        unknown(facts.path, id, facts.at([index, 'sources', at])),
      ),
    ),
  ];
};
