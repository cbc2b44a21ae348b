import { describe, expect, it } from 'vitest';
import { answerKeyOf } from '../../../../src/components/course/itemParts.ts';
import { creditOf, scoreItem } from '../../../../src/domain/quiz/scoreItem.ts';
import { answerFractions } from '../../../../src/packaging/bank/moodleFractions.ts';
import { itemsWith } from './support.ts';

/** The positive fractions that Moodle takes, in `question/engine/bank.php`; it compares with a tolerance of 0.00001. */
const TAKEN =
  '1 0.9 0.8333333 0.8 0.75 0.7 0.6666667 0.6 0.5 0.4 0.3333333 0.3 0.25 0.2 0.1666667 0.1428571 0.125 0.1111111 0.1 0.05'
    .split(' ')
    .map(Number);

const letters = Array.from('abcdefghijkl');

function choicesWith(rights: number, wrongs: number) {
  return letters.slice(0, rights + wrongs).map((id, i) => ({
    id,
    correct: i < rights,
    text: id,
    rationale: id,
  }));
}

const shapes = letters.flatMap((_, rights) =>
  letters.flatMap((__, wrongs) =>
    rights > 0 && rights < 11 && wrongs > 0 && rights + wrongs <= 12
      ? [[rights, wrongs] as const]
      : [],
  ),
);

describe.each(shapes)('%i right and %i wrong answers', (rights, wrongs) => {
  const choices = choicesWith(rights, wrongs);
  const marked = choices.map((it) => ({ ...it, right: it.correct }));
  const fractions = answerFractions(marked, 'many').map(
    (it) => Number(it) / 100,
  );

  it('have only fractions that Moodle takes, and the right ones add up to 1', () => {
    for (const fraction of fractions) {
      const near = TAKEN.map((taken) => Math.abs(Math.abs(fraction) - taken));
      expect(Math.min(...near)).toBeLessThan(0.00001);
    }
    const sum = fractions.filter((it) => it > 0).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 5);
  });

  it('earn in Moodle what the course gives, to the hundredth', () => {
    const item = itemsWith(['x']).find(({ kind }) => kind === 'multiple');
    if (item?.kind !== 'multiple') throw new Error('no such item');
    const key = answerKeyOf({ ...item, choices }, []);
    const differences = Array.from(
      { length: 2 ** choices.length },
      (_, taken) => {
        const isTaken = (__: unknown, i: number) => (taken >> i) % 2 === 1;
        const sum = fractions.filter(isTaken).reduce((a, b) => a + b, 0);
        const letters = choices.filter(isTaken).map(({ id }) => id);
        const moodle = Math.min(Math.max(sum, 0), 1);
        return Math.abs(moodle - creditOf(scoreItem(key, letters)));
      },
    );
    // the course rounds to hundredths; of more than ten wrong answers each costs a tenth
    const slack = wrongs > 10 ? 0.1 : 0.0051;
    expect(Math.max(...differences)).toBeLessThanOrEqual(slack);
  });
});
