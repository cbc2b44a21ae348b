import { movedPlace } from '../../domain/release/movedPlace.ts';
import type { IdList, MovedPlace } from '../../domain/release/movedPlace.ts';
import { idOf } from '../../schema/ids.ts';
import type { Released } from '../../schema/released.ts';
import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'released-ids';

/**
 * ids.yaml holds every released id in the place that it was released with, and
 * the course its id: saved progress stores the places, LMSs the course's id.
 * A course that was never released has no released.yaml, and may order freely.
 */
export const releasedIds: CourseRule = (course) => {
  const { ids, released } = course;
  const before = released.data;
  const now = ids.data;
  if (!before) return [];
  const lists: IdList[] = ['steps', 'items', 'cases', 'objectives'];
  return [
    ...otherCourse(course, before.course),
    ...lists.flatMap((list) => {
      const moved = now && movedPlace(list, before[list], now[list]);
      return moved ? [findingOf(course, before, list, moved)] : [];
    }),
  ];
};

function otherCourse(
  { course, released }: ParsedCourse,
  before: string,
): Finding[] {
  if (!course.data || course.data.id === before) return [];
  return [
    {
      rule: RULE,
      path: course.path,
      ...course.at(['id']),
      message: `the course was released as ${before} and is ${course.data.id} now: expected the same id, since LMSs delete the records of a course whose id is gone.`,
      fix: `Write it like this: id: ${before} (and give the folder this name). If it is a new course, remove ${released.path}.`,
    },
  ];
}

const singular: Record<IdList, string> = {
  steps: 'step',
  items: 'item',
  cases: 'case',
  objectives: 'objective',
};

function findingOf(
  { ids, released }: ParsedCourse,
  before: Released,
  list: IdList,
  { place, released: id, now, nowAt }: MovedPlace,
): Finding {
  const stands = now === null ? 'the list ends before' : `${now} stands there`;
  const base = {
    rule: RULE,
    path: ids.path,
    ...ids.at([list, place]),
    message: `the ${singular[list]} ${id} was released as number ${place + 1} of ${list} (${released.path}:${released.at([list, place]).line}), and ${stands}: expected it in its place, since saved progress stores the number.`,
  } as const;
  const wasRemoved = typeof before[list][place] !== 'string';
  const line = wasRemoved ? `- { was: ${id} }` : `- ${id}`;
  // what was never released stands in its place: nothing was taken out before it
  const isNew = now !== null && !before[list].map(idOf).includes(now);
  const isInstead = isNew && nowAt === null;
  const where =
    now === null ? 'here' : `${isInstead ? 'in place' : 'in front'} of ${now}`;
  const fix =
    nowAt === null
      ? `Write this line ${isInstead ? '' : 'back '}${where}: ${line}${wasRemoved ? '' : ` (or, if it was removed: - { was: ${id} })`}. New ids go to the end of the list.`
      : `Move this line back ${where}, from line ${ids.at([list, nowAt]).line}: ${line}. New ids go to the end of the list.`;
  return { ...base, fix };
}
