import type { CourseRule } from '../rule.ts';

/** A single choice has exactly one correct choice; the other kinds have a key that fits them. */
export const choiceKey: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    if (item.data?.kind !== 'choice') return [];
    const { choices } = item.data;
    const right = choices.filter((choice) => choice.correct);
    if (right.length === 1) return [];
    const second = choices.findIndex((choice) => choice === right[1]);
    return {
      rule: 'choice-key',
      path: item.path,
      ...item.at(second < 0 ? ['choices'] : ['choices', second]),
      message: `${item.name} has ${right.length === 0 ? 'no correct choice' : `${right.length} correct choices (${right.map((it) => it.id).join(', ')})`}: expected exactly one.`,
      fix:
        right.length === 0
          ? 'Add correct: true to the right choice, e.g. - { id: a, correct: true, text: …, rationale: … }'
          : 'Keep correct: true on the right choice and remove it from the others.',
    };
  });
