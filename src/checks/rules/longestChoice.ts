import {
  placeholdersIn,
  fillPolicy,
  printed,
} from '../../domain/policy/values.ts';
import type { CourseRule } from '../rule.ts';

/** How much longer than the mean of its choices the right one may be. */
const LIMIT = 1.2;

/** The right choice does not give itself away by its length. */
export const longestChoice: CourseRule = ({ items, policy }) =>
  items.flatMap((item) => {
    if (item.data?.kind !== 'choice') return [];
    const choices = item.data.choices.flatMap((choice) => {
      const text = asShown(choice.text, policy.data);
      return text === null ? [] : { ...choice, text };
    });
    // Lengths that hang on a policy which cannot be read say nothing yet.
    if (choices.length < item.data.choices.length) return [];
    const lengths = choices.map((choice) => choice.text.length);
    const mean = lengths.reduce((sum, it) => sum + it, 0) / choices.length;
    return choices.flatMap(({ id, correct, text }, index) => {
      if (!correct || text.length <= mean * LIMIT) return [];
      const most = Math.floor(mean * LIMIT);
      return {
        rule: 'longest-choice',
        path: item.path,
        ...item.at(['choices', index, 'text']),
        message: `the right choice ${id} has ${text.length} characters, its choices ${Math.round(mean)} on average: expected at most 20 % more than the average (${most}), or its length gives it away.`,
        fix: 'Shorten it, move the reasons into its rationale, or make the distractors as full as it is.',
      };
    });
  });

/** The words that a learner sees; null where they lack a value, which schema or policy-paths reports. */
function asShown(text: string, policy: unknown): string | null {
  const isKnown = placeholdersIn(text).every(
    (path) => printed(policy, path) !== null,
  );
  return isKnown ? fillPolicy(text, policy) : null;
}
