import { HoldError } from '../../errors.ts';
import type { CourseData } from '../../domain/course/courseData.ts';

/**
 * The words of a course's two small desks, and what the policy says of exceptions.
 * @throws HoldError where the file is missing; `npm run check` finds that before.
 */
export function deskworkOf({
  id,
  deskwork,
}: CourseData): NonNullable<CourseData['deskwork']> {
  if (deskwork) return deskwork;
  throw new HoldError(
    'A desk of the lesson lacks its words.',
    `content/${id}/deskwork.yaml is missing.`,
    'Write the file, or take <RegisterReview /> and <RequestReview /> out of the lesson.',
  );
}
