import type { CourseData } from '../course/courseData.ts';
import type { DeskState } from '../simulation/desk.ts';

/** Whether the course has a practice desk that still has to be passed. */
export function deskIsOpen(
  course: CourseData,
  desk: Pick<DeskState, 'passed'>,
): boolean {
  return course.desk !== undefined && !desk.passed;
}
