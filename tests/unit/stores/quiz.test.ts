import { beforeEach, describe, expect, it } from 'vitest';
import { $course } from '../../../src/stores/course.ts';
import {
  beginAttempt,
  continueCheck,
  submitAnswer,
} from '../../../src/stores/quiz/actions.ts';
import {
  $bank,
  $bankRequest,
  $check,
  $shown,
  currentItem,
  requestBank,
} from '../../../src/stores/quiz/quiz.ts';
import { bankOf, course, rule } from '../domain/courses.ts';

beforeEach(() => {
  const bank = bankOf('extra', ...rule.items);
  $course.set(course);
  $bank.set({ status: 'ready', bank });
  $check.set({ seed: 21, attempts: [] });
  $shown.set(null);
});

const current = () =>
  currentItem($check.get(), $bank.get().bank, $shown.get())?.id ?? null;
const order = () =>
  $check
    .get()
    .attempts.at(-1)
    ?.drawn.map((d) => d.item) ?? [];

/** Answers the item on screen and leaves its rationale. */
function answerAndGoOn(letter: string): void {
  submitAnswer(current() ?? '', [letter], 4);
  continueCheck();
}

describe('the check', () => {
  it('shows nothing before it begins', () => {
    expect(current()).toBeNull();
  });

  it('asks item after item in the drawn order, each with its rationale in between', () => {
    beginAttempt();
    for (const item of order()) {
      expect(current()).toBe(item);
      submitAnswer(item, ['b'], 4);
      expect(current()).toBe(item);
      expect($shown.get()).toBe(item);
      continueCheck();
    }
    expect(current()).toBeNull();
    expect($check.get().attempts[0]?.score).toBe(100);
  });

  it('keeps the last rationale on screen although the attempt is over', () => {
    beginAttempt();
    const last = order().at(-1);
    answerAndGoOn('b');
    answerAndGoOn('a');
    submitAnswer(current() ?? '', ['b'], 4);
    expect($check.get().attempts[0]?.score).toBe(66.67);
    expect(current()).toBe(last);
  });

  it('goes on after a relaunch with the first question that has no answer', () => {
    beginAttempt();
    answerAndGoOn('b');
    const relaunched = structuredClone($check.get());
    $check.set({ seed: 0, attempts: [] });
    $check.set(relaunched);
    expect(current()).toBe(order()[1]);
  });

  it('begins again with every question while attempts remain, and not after the last', () => {
    for (const attempt of [1, 2, 3]) {
      beginAttempt();
      expect($check.get().attempts).toHaveLength(attempt);
      expect(order().toSorted()).toEqual(rule.items.toSorted());
      rule.items.forEach(() => answerAndGoOn('a'));
    }
    beginAttempt();
    expect($check.get().attempts).toHaveLength(3);
    expect(current()).toBeNull();
  });

  it('goes on with the open attempt when it is begun twice', () => {
    beginAttempt();
    answerAndGoOn('b');
    const before = $check.get();
    beginAttempt();
    expect($check.get()).toBe(before);
  });

  it('does not begin before course and items are there', () => {
    $bank.set({ status: 'waiting', bank: { items: [], keys: [] } });
    beginAttempt();
    $course.set(null);
    beginAttempt();
    expect($check.get().attempts).toEqual([]);
  });
});

describe('an answer', () => {
  it('is scored by the key and keeps the authored letter', () => {
    beginAttempt();
    submitAnswer('two', ['b'], 4);
    submitAnswer('one', ['c'], 7.5);
    const drawn = $check.get().attempts[0]?.drawn;
    expect(drawn).toContainEqual({
      item: 'two',
      revision: 1,
      answer: { response: ['b'], result: 'correct', latencySeconds: 4 },
    });
    expect(drawn).toContainEqual({
      item: 'one',
      revision: 1,
      answer: { response: ['c'], result: 'incorrect', latencySeconds: 7.5 },
    });
  });

  it('changes nothing when it comes a second time', () => {
    beginAttempt();
    submitAnswer('two', ['a'], 4);
    const before = $check.get();
    submitAnswer('two', ['b'], 5);
    expect($check.get()).toBe(before);
    expect($shown.get()).toBe('two');
  });

  it.each(['extra', 'nowhere'])(
    'changes nothing, on screen neither, when its item is not asked: %s',
    (item) => {
      beginAttempt();
      const before = $check.get();
      const asked = current();
      submitAnswer(item, ['b'], 4);
      expect($check.get()).toBe(before);
      expect(current()).toBe(asked);
    },
  );
});

describe('the request for items', () => {
  it('is heard every time it is made', () => {
    let heard = 0;
    const stop = $bankRequest.listen(() => (heard += 1));
    requestBank();
    requestBank();
    stop();
    expect(heard).toBe(2);
  });
});
