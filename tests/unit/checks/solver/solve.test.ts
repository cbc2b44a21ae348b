import { describe, expect, it } from 'vitest';
import { solve } from '../../../../src/checks/solver/solve.ts';
import { itemSchema } from '../../../../src/schema/item.ts';
import type { Item } from '../../../../src/schema/item.ts';

const head = {
  revision: 1,
  objective: 'exceptions',
  difficulty: 1,
  facts: ['F01'],
  sources: [],
};
const LETTERS = ['a', 'b', 'c', 'd'];
const why = { rationale: 'This is why.' };

/** A choice, or with several right places a multiple choice. */
function choice(
  id: string,
  stem: string,
  texts: string[],
  ...right: number[]
): Item {
  const choices = texts.map((text, at) => ({
    ...why,
    id: LETTERS[at],
    text,
    correct: right.includes(at),
  }));
  const kind = right.length > 1 ? 'multiple' : 'choice';
  return itemSchema.parse({ ...head, id, kind, stem, choices });
}

function statement(id: string, stem: string, answer: boolean): Item {
  const rationales = { true: 'Why.', false: 'Why not.' };
  const kind = 'true-false';
  return itemSchema.parse({ ...head, id, kind, stem, answer, rationales });
}

/** Names without anything in common, so that no cue tells one from another. */
const alike = (at: number) =>
  ['kilo', 'mega', 'giga', 'tera'].map((it) => `${it}${at}`);
const scoreOf = (items: Item[], name: string) =>
  solve(items).guesses.find(({ strategy }) => strategy === name)?.right;

describe('a solver that sees only how items are worded', () => {
  it('gets by luck what gives nothing away: one of four, one of six pairs', () => {
    const items = Array.from({ length: 8 }, (_, at) =>
      at % 2 === 0
        ? choice(`item_${at}`, 'What?', alike(at), (at / 2) % 4)
        : choice(`item_${at}`, 'Which two?', alike(at), 0, 1 + (at % 3)),
    );
    const { of, guesses, given } = solve(items);
    expect(of).toBe(8);
    expect(guesses[0]?.right).toBeCloseTo(4 / 4 + 4 / 6, 6);
    expect(given).toEqual([]);
  });

  it('takes the longest choice, and says of which items that gave it away', () => {
    const items = [0, 1, 2, 3].map((right) =>
      choice(
        `item_${right}`,
        'What?',
        alike(right).map((it, at) => (at === right ? `${it} lorem ipsum` : it)),
        right,
      ),
    );
    expect(scoreOf(items, 'most of one cue: length')).toBe(4);
    expect(solve(items).given).toEqual(
      items.map(({ id }) => ({ item: id, cue: 'length' })),
    );
  });

  it('reads off the question how many choices to take', () => {
    const texts = ['kilo', 'mega lorem', 'giga lorem', 'tera'];
    const asked = (stem: string) => [choice('item', stem, texts, 1, 2)];
    expect(scoreOf(asked('Which two?'), 'most of one cue: length')).toBe(1);
    expect(scoreOf(asked('Which three?'), 'most of one cue: length')).toBe(0);
  });

  it('holds statements with absolute words for untrue', () => {
    const items = [
      statement('one', 'Everybody always forgets.', false),
      statement('two', 'Some people forget things.', true),
      statement('three', 'Nobody ever forgets anything.', false),
      statement('four', 'People forget a few things.', true),
    ];
    expect(scoreOf(items, 'least of one cue: absolute words')).toBe(4);
  });

  it('matches by words that both sides share, and orders by words of beginning and end', () => {
    const pairs = ['Red lorry', 'Blue ferry', 'Green train'];
    const targets = ['A train ride', 'A lorry ride', 'A ferry ride'];
    const to = ['2', '3', '1'];
    const matching = itemSchema.parse({
      ...head,
      id: 'match',
      kind: 'matching',
      stem: 'What goes with what?',
      pairs: pairs.map((text, at) => ({
        ...why,
        id: LETTERS[at],
        text,
        to: to[at],
      })),
      targets: targets.map((text, at) => ({ id: String(at + 1), text })),
    });
    const steps = ['Then it is closed', 'Somebody asks first', 'It goes on'];
    const sequence = itemSchema.parse({
      ...head,
      id: 'order',
      kind: 'sequencing',
      stem: 'In which order?',
      steps: steps.map((text, at) => ({ ...why, id: LETTERS[at], text })),
      order: ['b', 'c', 'a'],
    });
    const told = 'all that test takers are told';
    expect(scoreOf([matching], told)).toBe(1);
    expect(scoreOf([sequence], told)).toBe(1);
  });

  it('learns from other items what words the right answers are written in', () => {
    const items = [0, 1, 2, 3].map((right) =>
      choice(
        `item_${right}`,
        'What?',
        alike(right).map(
          (it, at) => `${it} ${at === right ? 'lorem' : 'ipsum'}`,
        ),
        right,
      ),
    );
    expect(scoreOf(items, 'words that right answers use elsewhere')).toBe(4);
    const alone = items.slice(0, 1);
    expect(scoreOf(alone, 'words that right answers use elsewhere')).toBe(0.25);
  });

  it('reads a mark of the policy as the number that will stand there', () => {
    const texts = [
      '{policy:exceptions.maxDays} days',
      '10 days',
      '20 days',
      '40 days',
    ];
    expect(
      scoreOf([choice('item', 'What?', texts, 0)], 'most of one cue: length'),
    ).toBe(0.25);
  });
});
