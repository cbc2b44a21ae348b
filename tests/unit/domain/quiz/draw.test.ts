import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAttempt } from '../../../../src/domain/quiz/check.ts';
import type { CheckState } from '../../../../src/domain/quiz/check.ts';
import { allOfIt } from '../../../../src/domain/quiz/checkItems.ts';
import {
  answerItem,
  orderShown,
  startAttempt,
} from '../../../../src/domain/quiz/draw.ts';
import type { PublicItem } from '../../../../src/domain/quiz/item.ts';
import { bankOf, itemOf, right, rule, wrong } from '../courses.ts';

const anySeed = fc.nat({ max: 2 ** 24 - 1 });
const { items } = bankOf('zero', 'one', 'two', 'three', 'four');
const fresh = (seed: number): CheckState => ({ seed, attempts: [] });
const begun = (seed: number) =>
  startAttempt(fresh(seed), rule, { items }, allOfIt);
const drawnIds = (state: CheckState) =>
  openAttempt(state)?.drawn.map((d) => d.item) ?? [];

describe('beginning an attempt', () => {
  it("draws each of the rule's items once, unanswered, at its revision", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const state = begun(seed);
        expect(drawnIds(state).sort()).toEqual([...rule.items].sort());
        expect(state.attempts[0]?.score).toBeNull();
        expect(openAttempt(state)?.drawn).toContainEqual({
          item: 'two',
          revision: 1,
          answer: null,
        });
      }),
    );
  });

  it('gives the same order for the same seed, so that a relaunch asks on', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(begun(seed)).toEqual(begun(seed));
      }),
    );
  });

  it('asks in another order at the next attempt, for most seeds', () => {
    const changed = Array.from({ length: 300 }, (_, seed) => {
      const first = begun(seed);
      const done = drawnIds(first).reduce(
        (state, item) => answerItem(state, item, wrong),
        first,
      );
      const second = startAttempt(done, rule, { items }, allOfIt);
      return drawnIds(second).join() !== drawnIds(first).join();
    });
    expect(changed.filter(Boolean).length).toBeGreaterThan(220);
  });

  it('changes nothing while an attempt is open', () => {
    const state = begun(7);
    expect(startAttempt(state, rule, { items }, allOfIt)).toBe(state);
  });

  it('changes nothing when every attempt is used', () => {
    const used: CheckState = {
      seed: 7,
      attempts: [1, 2, 3].map(() => ({ drawn: [], score: 0 })),
    };
    expect(startAttempt(used, rule, { items }, allOfIt)).toBe(used);
  });

  it('changes nothing while there is no item to ask, so that no attempt stays open for ever', () => {
    const state = fresh(7);
    expect(startAttempt(state, rule, { items: [] }, allOfIt)).toBe(state);
  });
});

describe('a draw of the bank', () => {
  const many = Array.from({ length: 32 }, (_, n) => ({
    ...itemOf(`item_${n}`),
    objective: `objective_${n % 4}`,
  }));
  const drawing = { ...rule, draw: 9, lesson: ['item_0', 'item_1'] };
  const answerAll = (state: CheckState, right3: number) =>
    drawnIds(state).reduce(
      (s, item, n) => answerItem(s, item, n < right3 ? right : wrong),
      state,
    );

  it('has its size, and none of what the lesson asks', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const ids = drawnIds(
          startAttempt(fresh(seed), drawing, { items: many }, allOfIt),
        );
        expect(new Set(ids).size).toBe(9);
        expect(ids).not.toContain('item_0');
        expect(ids).not.toContain('item_1');
      }),
    );
  });

  it('asks in a retake what was missed or not asked before what was known', () => {
    fc.assert(
      fc.property(anySeed, fc.nat({ max: 9 }), (seed, known) => {
        const first = startAttempt(
          fresh(seed),
          drawing,
          { items: many },
          allOfIt,
        );
        const knownIds = drawnIds(first).slice(0, known);
        const second = startAttempt(
          answerAll(first, known),
          drawing,
          { items: many },
          allOfIt,
        );
        // Every objective has enough others for a second draw.
        for (const id of drawnIds(second)) expect(knownIds).not.toContain(id);
      }),
    );
  });

  it('gives the same score in whatever order the answers come', () => {
    fc.assert(
      fc.property(anySeed, fc.nat({ max: 9 }), (seed, known) => {
        const state = startAttempt(
          fresh(seed),
          drawing,
          { items: many },
          allOfIt,
        );
        const ids = drawnIds(state);
        const order = [...ids].sort();
        const score = (list: string[]) =>
          list.reduce(
            (s, item) =>
              answerItem(s, item, ids.indexOf(item) < known ? right : wrong),
            state,
          ).attempts[0]?.score;
        expect(score(order)).toBe(score(ids));
        expect(score(ids)).toBeGreaterThanOrEqual(0);
        expect(score(ids)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

// Somebody who comes back after an update goes on with the seed that was saved.
describe('a saved seed', () => {
  const bank = Array.from({ length: 32 }, (_, n) => ({
    ...itemOf(`item_${n}`),
    objective: `objective_${n % 4}`,
  }));

  it('draws in every release the same of the same bank, and other items in a retake', () => {
    const drawing = { ...rule, draw: 6 };
    const retake = { seed: 99, attempts: [{ drawn: [], score: 0 }] };
    expect(
      drawnIds(startAttempt(fresh(99), drawing, { items: bank }, allOfIt)),
    ).toEqual(['item_14', 'item_15', 'item_28', 'item_29', 'item_3', 'item_8']);
    expect(
      drawnIds(startAttempt(retake, drawing, { items: bank }, allOfIt)),
    ).toEqual(['item_0', 'item_22', 'item_25', 'item_8', 'item_11', 'item_9']);
  });

  it('shows in every release the same order of choices and targets', () => {
    const targets = ['1', '2', '3', '4'].map((id) => ({ id, text: id }));
    const match: PublicItem = { ...itemOf('one'), kind: 'matching', targets };
    const shown = orderShown(99, 2, match);
    const ids = (list: readonly { id: string }[]) =>
      list.map(({ id }) => id).join('');
    expect(ids(shown.choices)).toBe('bacd');
    expect(ids(shown.targets)).toBe('2413');
  });
});

describe('the order of choices', () => {
  const item = itemOf('one');

  it('keeps every choice with its authored letter', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 9 }), (seed, attempt) => {
        const shown = orderShown(seed, attempt, item).choices;
        expect([...shown].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          item.choices,
        );
      }),
    );
  });

  it('is the same whenever the same attempt shows the item, and another for other items and attempts', () => {
    const order = (attempt: number, id: string) =>
      orderShown(99, attempt, itemOf(id)).choices.map((c) => c.id);
    expect(order(1, 'one')).toEqual(order(1, 'one'));
    const orders = ['one', 'two', 'three'].flatMap((id) =>
      [1, 2, 3].map((attempt) => order(attempt, id).join('')),
    );
    expect(new Set(orders).size).toBeGreaterThan(4);
  });

  it('shuffles the targets of a matching item, and leaves true before false', () => {
    const targets = ['1', '2', '3'].map((id) => ({ id, text: `Target ${id}` }));
    const match: PublicItem = { ...item, kind: 'matching', targets };
    const orders = Array.from({ length: 50 }, (_, seed) =>
      orderShown(seed, 1, match).targets.map((it) => it.id),
    );
    expect(orders.every((ids) => ids.toSorted().join('') === '123')).toBe(true);
    expect(new Set(orders.map(String)).size).toBe(6);
    expect(orderShown(1, 1, item).targets).toEqual([]);
    const statement: PublicItem = { ...item, kind: 'true-false' };
    expect(orderShown(3, 1, statement).choices).toEqual(item.choices);
  });

  it('leaves the lines of what is shown in their order, at every attempt', () => {
    const lines: PublicItem = { ...item, inOrder: true };
    for (let seed = 0; seed < 20; seed += 1)
      expect(orderShown(seed, seed + 1, lines).choices).toEqual(item.choices);
  });

  it('brings the right choice to every place', () => {
    const places = Array.from({ length: 200 }, (_, seed) =>
      orderShown(seed, 1, item).choices.findIndex((c) => c.id === 'b'),
    );
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('an answer', () => {
  it('is recorded where its item was drawn', () => {
    const state = answerItem(begun(3), 'two', right);
    const answered = openAttempt(state)?.drawn.filter((d) => d.answer);
    expect(answered).toEqual([{ item: 'two', revision: 1, answer: right }]);
  });

  it('changes nothing when its item is unknown, not drawn or answered already', () => {
    const state = answerItem(begun(3), 'two', right);
    expect(answerItem(state, 'two', wrong)).toBe(state);
    expect(answerItem(state, 'zero', right)).toBe(state);
    expect(answerItem(state, 'nowhere', right)).toBe(state);
  });

  it('changes nothing when no attempt is open', () => {
    const state = fresh(3);
    expect(answerItem(state, 'one', right)).toBe(state);
  });

  it('leaves the earlier attempts and the given state as they were', () => {
    const closed = { drawn: [], score: 40 };
    const state = { seed: 1, attempts: [closed, ...begun(1).attempts] };
    const before = structuredClone(state);
    const after = answerItem(state, 'one', right);
    expect(after.attempts[0]).toBe(closed);
    expect(state).toEqual(before);
  });
});
