import { describe, expect, it } from 'vitest';
import type {
  CheckState,
  DrawnItem,
} from '../../../../src/domain/quiz/check.ts';
import { openAttempt } from '../../../../src/domain/quiz/check.ts';
import { reconcileCheck } from '../../../../src/domain/quiz/reconcile.ts';
import { itemOf, right, wrong } from '../courses.ts';

function drawn(
  item: string,
  answer: DrawnItem['answer'] = null,
  revision = 1,
): DrawnItem {
  return { item, revision, answer };
}

const finished = {
  drawn: [drawn('gone', wrong), drawn('one', right, 4)],
  score: 50,
};
function withOpen(...open: DrawnItem[]): CheckState {
  return { seed: 5, attempts: [finished, { drawn: open, score: null }] };
}

describe("fitting saved attempts to today's items", () => {
  it('keeps what still fits', () => {
    const state = withOpen(drawn('one', right), drawn('two'));
    const bank = [itemOf('one'), itemOf('two'), itemOf('three')];
    expect(reconcileCheck(state, bank)).toEqual(state);
  });

  it('asks an item again when its revision changed', () => {
    const state = withOpen(drawn('one', right), drawn('two', wrong));
    const bank = [itemOf('one', 2), itemOf('two')];
    expect(openAttempt(reconcileCheck(state, bank))?.drawn).toEqual([
      drawn('one', null, 2),
      drawn('two', wrong),
    ]);
  });

  it('keeps an answer to a high revision, of which saved data hold the lowest five bits', () => {
    const state = withOpen(drawn('one', right, 1), drawn('two', right, 1));
    const bank = [itemOf('one', 33), itemOf('two', 34)];
    expect(openAttempt(reconcileCheck(state, bank))?.drawn).toEqual([
      drawn('one', right, 33),
      drawn('two', null, 34),
    ]);
  });

  it('gives the place of a removed item to one not yet drawn, and keeps the size', () => {
    const state = withOpen(drawn('gone', right), drawn('one', right));
    const bank = [itemOf('one'), itemOf('spare', 3), itemOf('other')];
    expect(openAttempt(reconcileCheck(state, bank))?.drawn).toEqual([
      drawn('spare', null, 3),
      drawn('one', right),
    ]);
  });

  it('asks the one that takes a place, though it has the revision of the answered one', () => {
    const state = withOpen(drawn('gone', right), drawn('one'));
    const bank = [itemOf('one'), itemOf('spare')];
    expect(openAttempt(reconcileCheck(state, bank))?.drawn).toEqual([
      drawn('spare'),
      drawn('one'),
    ]);
  });

  it('puts the open attempt in place of itself, as the first or a later one', () => {
    const open = { drawn: [drawn('one', right), drawn('two')], score: null };
    const bank = [itemOf('one'), itemOf('two')];
    for (const attempts of [[open], [finished, finished, open]]) {
      const state = { seed: 5, attempts };
      expect(reconcileCheck(state, bank)).toEqual(state);
    }
  });

  it('uses each spare item once', () => {
    const state = withOpen(drawn('gone'), drawn('lost'), drawn('one'));
    const bank = [itemOf('one'), itemOf('spare'), itemOf('other')];
    expect(openAttempt(reconcileCheck(state, bank))?.drawn).toEqual([
      drawn('spare'),
      drawn('other'),
      drawn('one'),
    ]);
  });

  it('shrinks the draw when the bank has no item to spare', () => {
    const state = withOpen(drawn('gone'), drawn('one', right), drawn('two'));
    const bank = [itemOf('one'), itemOf('two')];
    expect(openAttempt(reconcileCheck(state, bank))?.drawn).toEqual([
      drawn('one', right),
      drawn('two'),
    ]);
  });

  it('closes the attempt with its score when only answered items are left', () => {
    const state = withOpen(
      drawn('gone'),
      drawn('one', right),
      drawn('two', wrong),
    );
    const after = reconcileCheck(state, [itemOf('one'), itemOf('two')]);
    expect(after.attempts[1]).toEqual({
      drawn: [drawn('one', right), drawn('two', wrong)],
      score: 50,
    });
  });

  it('takes an open attempt back when none of its items is left', () => {
    const state = withOpen(drawn('gone'), drawn('lost'));
    expect(reconcileCheck(state, []).attempts).toEqual([finished]);
  });

  it('leaves finished attempts as they were judged, whatever became of their items', () => {
    const closed: CheckState = { seed: 5, attempts: [finished] };
    expect(reconcileCheck(closed, [itemOf('one')])).toBe(closed);
    const after = reconcileCheck(withOpen(drawn('one')), [itemOf('one', 9)]);
    expect(after.attempts[0]).toBe(finished);
  });
});
