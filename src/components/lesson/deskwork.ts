import { getEntry } from 'astro:content';
import { HoldError } from '../../errors.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import type { Policy } from '../../schema/policy.ts';

/**
 * The words of a course's two small desks, and what the policy says of exceptions.
 * @throws HoldError where a file is missing; `npm run check` finds that before.
 */
export async function deskworkOf(
  course: string,
): Promise<{ words: Deskwork; rule: Policy['exceptions'] }> {
  const words = await getEntry('deskwork', course);
  const policy = await getEntry('policy', 'policy');
  if (!words || !policy) {
    throw new HoldError(
      'A desk of the lesson lacks its words.',
      `content/${course}/deskwork.yaml or content/policy.yaml is missing.`,
      'Write the file, or take <RegisterReview /> and <RequestReview /> out of the lesson.',
    );
  }
  return { words: words.data, rule: policy.data.exceptions };
}
