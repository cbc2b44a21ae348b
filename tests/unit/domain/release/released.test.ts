import { describe, expect, it } from 'vitest';
import {
  changedCase,
  changedItem,
} from '../../../../src/domain/release/changedMeaning.ts';
import { movedPlace } from '../../../../src/domain/release/movedPlace.ts';
import {
  meaningOfCase,
  meaningOfItem,
} from '../../../../src/domain/release/releasedMeaning.ts';
import { readContent } from '../../../../src/build/readContent.ts';
import { parseCourse } from '../../../../src/checks/parsedCourse.ts';

const { items, cases } = parseCourse(
  await readContent('content'),
  'content',
  'mfa-exceptions',
);
const authored = items.flatMap(({ data }) => data ?? []);
const calls = cases.flatMap(({ data }) => data ?? []);

describe('the places of a released list', () => {
  const was = [{ was: 'gone' }, 'a', 'b', 'c'];

  it.each([
    ['as released', ['gone', 'a', 'b', 'c']],
    ['with new ones after them', [{ was: 'gone' }, 'a', 'b', 'c', 'd']],
    ['with one removed in its place', ['gone', 'a', { was: 'b' }, 'c']],
  ])('are kept %s', (_, now) => {
    expect(movedPlace('items', was, now)).toBeNull();
  });

  it('tell where the first one that moved stands now', () => {
    expect(movedPlace('items', was, ['gone', 'b', 'a', 'c'])).toEqual({
      place: 1,
      released: 'a',
      now: 'b',
      nowAt: 2,
    });
  });

  it('tell of one that is gone, at the end too', () => {
    const lost = movedPlace('cases', was, ['gone', 'a', 'b']);
    expect(lost).toEqual({ place: 3, released: 'c', now: null, nowAt: null });
  });

  it('take another name in the same place for a rename of a step alone', () => {
    const now = ['gone', 'a', 'b2', 'c'];
    expect(movedPlace('steps', was, now)).toBeNull();
    expect(movedPlace('items', was, now)).toMatchObject({ released: 'b' });
    expect(movedPlace('objectives', was, now)).toMatchObject({ now: 'b2' });
  });

  it('take a new step between two for a move, not for a rename', () => {
    const now = ['gone', 'a', 'new', 'b', 'c'];
    expect(movedPlace('steps', was, now)).toMatchObject({ nowAt: 3 });
  });
});

describe('what the records of a question mean', () => {
  it('stays, whatever its words, and may change with a raised revision', () => {
    for (const item of authored) {
      const was = meaningOfItem(item);
      const other = { ...item, stem: 'Other words?', facts: ['F01'] };
      expect(changedItem(was, meaningOfItem(other))).toEqual([]);
      const raised = { ...was, revision: was.revision + 1, key: 'x' };
      expect(changedItem(was, raised)).toEqual([]);
    }
  });

  it('changes with the key, of every kind of question', () => {
    const turned = authored.map((item) => {
      switch (item.kind) {
        case 'choice':
        case 'multiple':
          return {
            ...item,
            choices: item.choices.map((it) => ({
              ...it,
              correct: !it.correct,
            })),
          };
        case 'true-false':
          return { ...item, answer: !item.answer };
        case 'sequencing':
          return { ...item, order: item.order.toReversed() };
        case 'matching':
          return {
            ...item,
            pairs: item.pairs.map((it) => ({ ...it, to: '6' })),
          };
      }
    });
    expect(new Set(turned.map(({ kind }) => kind)).size).toBe(5);
    for (const [at, item] of turned.entries()) {
      const was = authored[at];
      if (!was) throw new Error('turned holds what authored holds');
      expect(
        changedItem(meaningOfItem(was), meaningOfItem(item)).map(
          ({ what }) => what,
        ),
      ).toEqual(['key']);
    }
  });

  it('changes where the words of two letters change places', () => {
    const item = authored.find(({ kind }) => kind === 'choice');
    if (item?.kind !== 'choice') throw new Error('the bank has a choice');
    const [first, second, ...rest] = item.choices;
    if (!first || !second) throw new Error('a choice has four');
    const swapped = [
      { ...first, text: second.text },
      { ...second, text: first.text },
      ...rest,
    ];
    const now = meaningOfItem({ ...item, choices: swapped });
    expect(changedItem(meaningOfItem(item), now)).toEqual([
      { what: 'words', released: first.id, now: second.id },
    ]);
  });

  it('changes with the objective, and with a revision that is taken back', () => {
    const [item] = authored;
    if (!item) throw new Error('the bank has items');
    const was = { ...meaningOfItem(item), revision: 3 };
    expect(changedItem(was, { ...was, objective: 'tactics' })).toEqual([
      { what: 'objective', released: was.objective, now: 'tactics' },
    ]);
    expect(changedItem(was, { ...was, revision: 2 })).toEqual([
      { what: 'revision', released: 3, now: 2 },
    ]);
  });
});

describe('what the records of a case mean', () => {
  it('stays with other words', () => {
    for (const file of calls) {
      const other = { ...file, title: 'Other', caller: { ...file.caller } };
      const moves = Object.fromEntries(
        Object.entries(file.moves).map(([code, it]) => [
          code,
          { ...it, text: 'Other words.' },
        ]),
      );
      const now = meaningOfCase({ ...other, moves });
      expect(changedCase(meaningOfCase(file), now)).toEqual([]);
    }
  });

  it('changes with a truth, a result, or a variant that is gone', () => {
    for (const file of calls) {
      const was = meaningOfCase(file);
      const turned = file.truth === 'genuine' ? 'impostor' : 'genuine';
      const told = changedCase(was, meaningOfCase({ ...file, truth: turned }));
      expect(told).toContainEqual({
        what: 'truth',
        variant: 'A',
        released: file.truth,
        now: turned,
      });
      const moves = {
        ...file.moves,
        CG: { text: 'A voice.', result: 'confirms' as const },
      };
      expect(
        changedCase(was, meaningOfCase({ ...file, moves })),
      ).toContainEqual({ what: 'judged', variant: 'A' });
      const gone = changedCase(was, meaningOfCase({ ...file, variants: [] }));
      expect(gone.map(({ what }) => what)).toEqual(
        file.variants.map(() => 'variant'),
      );
    }
  });
});
