import { readContent } from '../../../src/build/readContent.ts';
import { parseCourse } from '../../../src/checks/parsedCourse.ts';
import type { Measured } from '../../../src/domain/length/courseLength.ts';

/** The real course as its length is computed. */
export async function measuredCourse(
  name = 'mfa-exceptions',
): Promise<Measured> {
  const files = await readContent('content');
  const parsed = parseCourse(files, 'content', name);
  const { course, policy, items, cases, lesson } = parsed;
  if (!course.data || !policy.data) throw new Error(`no course ${name}`);
  return {
    course: course.data,
    policy: policy.data,
    items: items.flatMap(({ data }) => data ?? []),
    cases: cases.flatMap(({ data }) => data ?? []),
    lesson: lesson.text,
  };
}
