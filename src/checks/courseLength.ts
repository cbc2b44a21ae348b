import { holds } from '../domain/policy/condition.ts';
import { courseLength, stepLengths } from '../domain/length/courseLength.ts';
import type { CourseLength } from '../domain/length/courseLength.ts';
import type { ParsedCourse } from './parsedCourse.ts';

/** Words and minutes of each way; null where the course cannot be read. */
export function lengthOf({
  course,
  policy,
  lesson,
  items,
  cases,
}: ParsedCourse): CourseLength | null {
  if (!course.data || !policy.data || !lesson.isRead) return null;
  const asked = items.flatMap(({ data }) =>
    data && (data.when === undefined || holds(data.when, policy.data))
      ? data
      : [],
  );
  const played = (course.data.desk?.cases ?? []).flatMap(
    (name) => cases.find((it) => it.name === name)?.data ?? [],
  );
  return courseLength(
    stepLengths({
      course: course.data,
      policy: policy.data,
      lesson: lesson.text,
      items: asked,
      cases: played,
    }),
  );
}

/** One line a way: words, minutes and what they are made of. */
export function renderLength(name: string, length: CourseLength): string {
  const line = (way: keyof CourseLength) => {
    const { all, words, steps, lesson, desk, check } = length[way];
    const count = words.toLocaleString('en-GB');
    return `${name}, ${way}'s way: ${count} words in ${steps} steps, about ${all} minutes (lesson ${lesson}, practice desk ${desk}, check ${check}).`;
  };
  return `${line('agent')}\n${line('lead')}`;
}
