import { stepsOf } from '../lessonFile.ts';
import type { CourseRule } from '../rule.ts';

/** The steps and items where learning points are taught exist. */
export const taughtPlaces: CourseRule = ({ facts, lesson, items }) => {
  const steps = stepsOf(lesson).map((step) => step.slug);
  const itemNames = items.map((item) => item.name);
  return (facts.data ?? []).flatMap((fact, index) =>
    fact.taught.flatMap((place, at) => {
      const [kind, id, known] =
        'step' in place
          ? (['step', place.step, steps] as const)
          : (['item', place.item, itemNames] as const);
      if (kind === 'step' && !lesson.isRead) return [];
      if (known.includes(id)) return [];
      return {
        rule: 'taught-places',
        path: facts.path,
        ...facts.at([index, 'taught', at, kind]),
        message: `${fact.id} is taught in the ${kind} ${id}, which does not exist: expected ${known.length > 0 ? `one of ${known.join(', ')}` : 'a step'}.`,
        fix: `Name a place that exists, e.g. taught: [{ ${kind}: ${known[0] ?? '…'} }]`,
      };
    }),
  );
};
