import { answersOf, bare } from '../itemTexts.ts';
import type { CourseRule } from '../rule.ts';

/** Every answer says why it is right or wrong: in a sentence, and in one of its own. */
export const missingRationale: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    const answers = item.data ? answersOf(item.data) : [];
    return answers.flatMap(({ id, text, rationale, keys }, index) => {
      const said = bare(rationale);
      const other = answers
        .slice(0, index)
        .find((it) => bare(it.rationale) === said);
      const problem = other
        ? `has the rationale of ${other.id}`
        : said === bare(text)
          ? 'has its own words as its rationale'
          : said.split(' ').length < 2
            ? 'has no reason in its rationale'
            : null;
      if (problem === null) return [];
      return {
        rule: 'missing-rationale',
        path: item.path,
        ...item.at([
          ...keys.slice(0, 2),
          ...(keys[0] === 'rationales' ? [] : ['rationale']),
        ]),
        message: `${item.name} ${problem} at ${id}: expected why this answer is right or wrong.`,
        fix: 'Say in a sentence what somebody who chose it has overlooked, or why it works.',
      };
    });
  });
