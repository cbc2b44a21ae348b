import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemBank } from '../../../src/domain/quiz/item.ts';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { $course } from '../../../src/stores/course.ts';
import { $progress } from '../../../src/stores/progress/progress.ts';
import { newDraft } from '../../../src/stores/quiz/draft.ts';
import {
  $advice,
  $canPrecheck,
  $precheck,
  $precheckItem,
  $precheckSize,
  answerPrecheck,
  beginPrecheck,
} from '../../../src/stores/quiz/precheck.ts';
import { $bank, $check } from '../../../src/stores/quiz/quiz.ts';
import {
  $missedObjectives,
  $objectives,
  $toReread,
  $wrongThoughSure,
} from '../../../src/stores/quiz/review.ts';
import { roundOf } from '../../../src/stores/quiz/round.ts';
import {
  bankOf,
  course,
  itemOf,
  keyOf,
  right,
  wrong,
} from '../domain/courses.ts';

const bank: ItemBank = {
  ...bankOf('one', 'two', 'three'),
  items: [
    itemOf('one'),
    { ...itemOf('two'), objective: 'tactics' },
    itemOf('three'),
  ],
  keys: [
    { ...keyOf('one'), reread: ['start'] },
    { ...keyOf('two'), reread: ['middle'] },
    { ...keyOf('three'), reread: ['start', 'end'] },
  ],
  objectives: [
    { id: 'exceptions', text: 'Tell an exception.' },
    { id: 'tactics', text: 'Tell a tactic.' },
  ],
};

beforeEach(() => {
  $course.set({
    ...course,
    check: { ...course.check, lesson: ['one', 'two'] },
  });
  $bank.set({ status: 'ready', bank });
  $check.set({ seed: 1, attempts: [] });
  $precheck.set(null);
  $progress.set(freshProgress('start'));
});

describe('a draft', () => {
  const item = itemOf('one');

  it('is finished when the choice and, where asked, the certainty are there', () => {
    const draft = newDraft(item, item.choices, true);
    expect(draft.finish()).toBeNull();
    expect(draft.$view.get().gap).toBe('choice');
    draft.choose('c');
    expect(draft.$view.get().gap).toBeNull();
    expect(draft.finish()).toBeNull();
    expect(draft.$view.get().gap).toBe('certainty');
    draft.rate(2);
    draft.choose('b');
    expect(draft.finish()).toEqual({ response: ['b'], certainty: 2 });
  });

  it('asks for no certainty in practice', () => {
    const draft = newDraft(item, item.choices, false);
    draft.choose('a');
    expect(draft.finish()).toEqual({ response: ['a'], certainty: null });
  });

  it('holds ticks, pairs and an order', () => {
    const ticks = newDraft({ ...item, kind: 'multiple' }, item.choices, false);
    ticks.tick('c');
    ticks.tick('a');
    expect(ticks.$view.get().response).toEqual(['a', 'c']);
    const targets = [{ id: '1', text: 'First' }];
    const match = newDraft(
      { ...item, kind: 'matching', targets },
      item.choices,
      false,
    );
    match.match('b', '1');
    expect(match.$view.get().response).toEqual(['b.1']);
    const order = newDraft(
      { ...item, kind: 'sequencing' },
      item.choices,
      false,
    );
    order.move('d', -1);
    expect(order.$view.get().response).toEqual(['a', 'b', 'd', 'c']);
  });
});

describe('a practice round in the lesson', () => {
  it('scores by the key, brings a miss back, and can begin again', () => {
    const through = vi.fn();
    const store = roundOf(['one', 'two'], through);
    store.answer(['a']);
    expect(store.$round.get().answer?.score).toEqual({ kind: 'incorrect' });
    expect(store.credit()).toBe(0);
    store.goOn();
    expect(store.$round.get().queue).toEqual(['two', 'one']);
    expect(through).not.toHaveBeenCalled();
    store.answer(['b']);
    expect(through).toHaveBeenCalledOnce();
    expect(store.credit()).toBe(1);
    store.again();
    expect(store.$round.get()).toMatchObject({
      queue: ['one', 'two'],
      missed: [],
      rounds: 1,
    });
  });

  it('keeps the last right answer on screen', () => {
    const store = roundOf(['one'], () => undefined);
    store.answer(['a']);
    expect(store.$round.get().over).toBe(false);
    store.goOn();
    store.answer(['b']);
    expect(store.$round.get().over).toBe(true);
    store.goOn();
    expect(store.$round.get()).toMatchObject({
      queue: ['one'],
      answer: { response: ['b'] },
    });
  });

  it('leaves the check and its record alone', () => {
    const before = $check.get();
    const store = roundOf(['one'], () => undefined);
    store.answer(['b']);
    store.goOn();
    expect($check.get()).toBe(before);
  });

  it('shows an item in one order as long as it is on screen', () => {
    const store = roundOf(['one'], () => undefined);
    const before = store.orderOf(itemOf('one'));
    store.answer(['a']);
    expect(store.orderOf(itemOf('one'))).toEqual(before);
  });
});

describe('the check before the lesson', () => {
  const six = bankOf('one', 'two', 'three', 'four', 'five', 'six');
  const objectiveAt = ['exceptions', 'tactics'];
  const wider: ItemBank = {
    ...bank,
    items: six.items.map((item, n) => ({
      ...item,
      objective: objectiveAt[n % 2] ?? '',
    })),
    keys: six.keys.map((key, n) => ({
      ...key,
      reread: [n % 2 === 0 ? 'start' : 'middle'],
    })),
  };
  beforeEach(() => {
    $bank.set({ status: 'ready', bank: wider });
    const check = {
      ...course.check,
      items: [],
      lesson: ['one', 'two'],
      draw: 4,
    };
    $course.set({ ...course, check });
  });
  const answerAll = (isRight: (objective: string) => boolean) => {
    beginPrecheck();
    for (;;) {
      const item = $precheckItem.get();
      if (!item) return;
      answerPrecheck(item.id, [isRight(item.objective) ? 'b' : 'a']);
    }
  };

  it('asks two questions on each objective, and says nothing before the last', () => {
    beginPrecheck();
    expect($precheck.get()?.drawn).toHaveLength(4);
    expect($precheckSize.get()).toBe(4);
    answerPrecheck($precheckItem.get()?.id ?? '', ['b']);
    expect($advice.get()).toBeNull();
  });

  it('keeps what was shown to be known, and advises what was missed', () => {
    answerAll((objective) => objective === 'tactics');
    expect($precheck.get()).toBeNull();
    expect([...$progress.get().known]).toEqual(['tactics']);
    expect($advice.get()).toMatchObject({
      steps: [{ id: 'start' }],
      known: ['Tell a tactic.'],
    });
  });

  it('is taken once, and not after the check has begun', () => {
    answerAll(() => false);
    expect($canPrecheck.get()).toBe(false);
    beginPrecheck();
    expect($precheck.get()).toBeNull();
    $progress.set(freshProgress('start'));
    expect($canPrecheck.get()).toBe(true);
    $check.set({ seed: 1, attempts: [{ drawn: [], score: null }] });
    beginPrecheck();
    expect($precheck.get()).toBeNull();
  });
});

describe('the review of an attempt', () => {
  it('says how each objective stands, what to read, and what was wrong though sure', () => {
    const drawn = [
      { item: 'one', revision: 1, answer: { ...wrong, certainty: 3 as const } },
      { item: 'two', revision: 1, answer: right },
      { item: 'three', revision: 1, answer: right },
    ];
    $check.set({ seed: 1, attempts: [{ drawn, score: 66.67 }] });
    expect($objectives.get()).toMatchObject([
      { id: 'exceptions', score: 50, answered: 2, mastered: false },
      { id: 'tactics', score: 100, answered: 1, mastered: true },
    ]);
    expect($toReread.get().map(({ id }) => id)).toEqual(['start']);
    expect($missedObjectives.get()).toEqual(['Tell an exception.']);
    expect(
      $wrongThoughSure
        .get()
        .map(({ id, steps }) => [id, steps.map(({ id }) => id)]),
    ).toEqual([['one', ['start']]]);
  });

  it('says nothing while the first attempt is open', () => {
    const drawn = [{ item: 'one', revision: 1, answer: wrong }];
    $check.set({ seed: 1, attempts: [{ drawn, score: null }] });
    expect($objectives.get()).toEqual([]);
    expect($toReread.get()).toEqual([]);
    expect($wrongThoughSure.get()).toEqual([]);
  });
});
