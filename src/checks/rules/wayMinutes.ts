import { WAYS } from '../../schema/way.ts';
import { lengthOf } from '../courseLength.ts';
import type { CourseRule } from '../rule.ts';

/** No way through the course takes more minutes than course.yaml allows it. */
export const wayMinutes: CourseRule = (parsed) => {
  const { course } = parsed;
  const limits = course.data?.minutes;
  const length = limits && lengthOf(parsed);
  if (!length) return [];
  return WAYS.flatMap((way) => {
    const limit = limits[way];
    const { all, lesson, desk, check } = length[way];
    if (limit === undefined || all <= limit) return [];
    return {
      rule: 'way-minutes',
      path: course.path,
      ...course.at(['minutes', way]),
      message: `the ${way}'s way takes ${all} minutes (${lesson} for the lesson, ${desk} for the practice desk, ${check} for the check): expected at most ${limit}.`,
      fix: 'Shorten the lesson, mark a part with <Way for="lead" about="…">, or raise the limit.',
    };
  });
};
