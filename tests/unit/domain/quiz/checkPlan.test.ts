import { describe, expect, it } from 'vitest';
import {
  allOfIt,
  checkItems,
  checkPlan,
} from '../../../../src/domain/quiz/checkItems.ts';
import { startAttempt } from '../../../../src/domain/quiz/draw.ts';
import { drawPrecheck, knownBy } from '../../../../src/domain/quiz/precheck.ts';
import { seededRandom } from '../../../../src/domain/seed.ts';
import { itemOf, right, rule, wrong } from '../courses.ts';

const objectives = ['first', 'second', 'third', 'kept'].map((id) => ({
  id,
  text: id,
  ...(id === 'kept' && { ways: ['lead'] as ['lead'] }),
}));
/** Six items of each objective; the last of each is asked in the lesson. */
const items = objectives.flatMap(({ id: objective }) =>
  [0, 1, 2, 3, 4, 5].map((n) => ({
    ...itemOf(`${objective}_${n}`),
    objective,
  })),
);
const bank = { items, objectives };
const lesson = objectives.map(({ id }) => `${id}_5`);
const check = { ...rule, draw: 12, least: 5, lesson };
const agent = (...known: string[]) => ({
  way: 'agent' as const,
  known: new Set(known),
});
const objectivesOf = (ids: readonly string[]) =>
  new Set(ids.map((id) => id.split('_')[0]));

describe('the items of the check', () => {
  it("leave out what the lesson asks, and on an agent's way a lead's objectives", () => {
    const onWay = (way: 'agent' | 'lead') =>
      checkItems(check, bank, way).map(({ id }) => id);
    expect(onWay('lead')).toHaveLength(20);
    expect(objectivesOf(onWay('agent'))).toEqual(
      new Set(['first', 'second', 'third']),
    );
    expect(onWay('agent')).not.toContain('first_5');
  });

  it('are those of the bank for everybody where no objective is a lead’s', () => {
    expect(checkItems(check, { items }, 'agent')).toHaveLength(20);
  });
});

describe('the plan of an attempt', () => {
  it('asks in full where nothing is known', () => {
    expect(checkPlan(check, bank, agent())).toMatchObject({
      size: 12,
      whole: 12,
      leftOut: [],
    });
  });

  it.each([
    [['first'], 8],
    [['first', 'second'], 5],
    [['first', 'second', 'third'], 5],
  ])('asks %j less: %d questions', (known, size) => {
    const plan = checkPlan(check, bank, agent(...known));
    expect(plan).toMatchObject({ size, whole: 12, leftOut: known });
  });

  it('is shortened by nothing that the way does not ask, and never without a least number', () => {
    expect(checkPlan(check, bank, agent('kept')).size).toBe(12);
    const open = { ...rule, draw: 12, lesson };
    expect(checkPlan(open, bank, agent('first'))).toMatchObject({
      size: 12,
      leftOut: [],
    });
  });

  it('asks what is there where the bank is smaller than the draw', () => {
    const small = { items: items.slice(0, 3) };
    expect(checkPlan(check, small, allOfIt)).toMatchObject({
      size: 3,
      whole: 3,
    });
  });
});

describe('the draw', () => {
  const drawnBy = (seed: number, ...known: string[]) =>
    startAttempt(
      { seed, attempts: [] },
      check,
      bank,
      agent(...known),
    ).attempts[0]?.drawn.map(({ item }) => item) ?? [];

  it('is of the objectives that are not known', () => {
    for (let seed = 1; seed < 40; seed += 1)
      expect(objectivesOf(drawnBy(seed, 'first'))).toEqual(
        new Set(['second', 'third']),
      );
  });

  it('takes known objectives only where the others have too few items', () => {
    const few = { ...check, least: 7 };
    const state = startAttempt(
      { seed: 3, attempts: [] },
      few,
      bank,
      agent('first', 'second'),
    );
    const ids = state.attempts[0]?.drawn.map(({ item }) => item) ?? [];
    expect(ids).toHaveLength(7);
    expect(ids.filter((id) => id.startsWith('third'))).toHaveLength(5);
    expect(new Set(ids).size).toBe(7);
  });

  it('still asks the least number of somebody who knew it all', () => {
    expect(drawnBy(1, 'first', 'second', 'third')).toHaveLength(5);
  });
});

describe('the check before the lesson', () => {
  it("asks two questions on each objective, the lesson's own first", () => {
    for (let seed = 1; seed < 20; seed += 1) {
      const drawn = drawPrecheck(items, lesson, seededRandom(seed));
      const ids = drawn.map(({ id }) => id);
      expect(ids).toHaveLength(8);
      for (const asked of lesson) expect(ids).toContain(asked);
    }
  });

  it('asks nothing on an objective that has one question only', () => {
    const one = items.filter(({ id }) => id !== 'x').slice(0, 7);
    const drawn = drawPrecheck(one, [], seededRandom(1));
    expect(objectivesOf(drawn.map(({ id }) => id))).toEqual(new Set(['first']));
  });

  it('shows an objective to be known only when every question on it is right', () => {
    const drawn = [
      { item: 'first_0', revision: 1, answer: right },
      { item: 'first_1', revision: 1, answer: right },
      { item: 'second_0', revision: 1, answer: right },
      { item: 'second_1', revision: 1, answer: wrong },
      { item: 'third_0', revision: 1, answer: null },
    ];
    expect(knownBy(drawn, items)).toEqual(['first']);
  });
});
