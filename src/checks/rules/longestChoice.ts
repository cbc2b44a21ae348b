import type { CourseRule } from '../rule.ts';

/** How much longer than the mean of its choices the right one may be. */
const LIMIT = 1.2;

/** The right choice does not give itself away by its length. */
export const longestChoice: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    if (item.data?.kind !== 'choice') return [];
    const { choices } = item.data;
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
