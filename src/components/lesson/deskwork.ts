import { HoldError } from '../../errors.ts';
import type { LoadedCourse } from '../../course/loadCourse.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';
import type { Deskwork } from '../../schema/deskwork.ts';

/**
 * The words of a course's two small desks, and what the policy says of exceptions.
 * @throws HoldError where the file is missing; `npm run check` finds that before.
 */
export function deskworkOf({ data, bank }: LoadedCourse): {
  words: Deskwork;
  rule: ExceptionRule;
} {
  const { id, deskwork } = data;
  if (deskwork && bank.deskwork)
    return { words: bank.deskwork, rule: deskwork.rule };
  throw new HoldError(
    'A desk of the lesson lacks its words.',
    `content/${id}/deskwork.yaml is missing.`,
    'Write the file, or take <RegisterReview /> and <RequestReview /> out of the lesson.',
  );
}
