import { bare } from '../itemTexts.ts';
import { repeated } from '../rule.ts';
import type { CourseRule } from '../rule.ts';

/** No two items ask the same. */
export const duplicateStems: CourseRule = ({ items }) => {
  const asked = items.flatMap((item) =>
    item.data ? [{ item, words: bare(item.data.stem) }] : [],
  );
  const words = asked.map((it) => it.words);
  return repeated(words).flatMap(({ value, index }) => {
    const { item } = asked[index] ?? {};
    const first = asked[words.indexOf(value)]?.item;
    if (!item || !first) return [];
    return {
      rule: 'duplicate-stems',
      path: item.path,
      ...item.at(['stem']),
      message: `${item.name} asks what ${first.name} asks (${first.path}:${first.at(['stem']).line}): expected another question.`,
      fix: 'Word it for another situation, or remove one of the two.',
    };
  });
};
