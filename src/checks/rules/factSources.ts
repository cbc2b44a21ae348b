import type { Taught } from '../../schema/fact.ts';
import { stepsOf } from '../lessonFile.ts';
import type { CourseRule } from '../rule.ts';

/** A source of a learning point is cited in a step, or listed by an item or a case, that teaches the point. */
export const factSources: CourseRule = (course) => {
  const { facts, lesson, items, cases, sources } = course;
  const steps = stepsOf(lesson).map((step) => step.slug);

  function isCited(source: string, place: Taught) {
    if ('item' in place) {
      const item = items.find((it) => it.name === place.item);
      // an item that is not read or not there has been reported
      return item?.data ? item.data.sources.includes(source) : true;
    }
    if ('case' in place) {
      const data = cases.find((it) => it.name === place.case)?.data;
      return data ? data.sources.includes(source) : true;
    }
    // so has a step that is not there
    if (!steps.includes(place.step)) return true;
    return lesson.components.some(
      ({ name, step, attributes }) =>
        name === 'Cite' &&
        step === place.step &&
        attributes.get('id')?.value === source,
    );
  }

  if (!lesson.isRead) return [];
  return (facts.data ?? []).flatMap((fact, index) =>
    fact.sources.flatMap((source, at) => {
      // an id that does not exist is for source-ids to report
      if (!sources.data || !(source in sources.data)) return [];
      if (fact.taught.some((place) => isCited(source, place))) return [];
      const places = fact.taught
        .map((place) =>
          Object.entries(place).map(([kind, id]) => `the ${kind} ${id}`),
        )
        .join(', ');
      return {
        rule: 'fact-sources',
        path: facts.path,
        ...facts.at([index, 'sources', at]),
        message: `${fact.id} rests on ${source}, which is cited nowhere it is taught: expected a citation in ${places}.`,
        fix: `Write <Cite id="${source}" /> after the claim in the step (in an item or a case: sources: [${source}]), or remove it here.`,
      };
    }),
  );
};
