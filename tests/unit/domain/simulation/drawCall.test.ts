import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawNextCall,
  type DrawnCall,
  type QueuedCase,
} from '../../../../src/domain/simulation/drawCall.ts';
import {
  newDesk,
  type DeskState,
} from '../../../../src/domain/simulation/desk.ts';
import {
  addMove,
  takeCall,
} from '../../../../src/domain/simulation/playDesk.ts';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { resultOf } from '../../../../src/domain/simulation/callResult.ts';
import { nextCall } from '../../../../src/domain/simulation/queue.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { callOf, calls, deskRule, files, policy } from './desk.ts';

const genuine = (...ids: string[]) =>
  ids.map((id) => ({ id, hostile: false, kind: 'phone signin' }));
const hostile = (...ids: string[]) =>
  ids.map((id) => ({ id, hostile: true, kind: 'phone signin' }));

const cases: QueuedCase[] = [
  { id: 'one', variants: [...genuine('A'), ...hostile('B')] },
  { id: 'two', variants: [...hostile('A'), ...genuine('B')] },
  { id: 'three', variants: [...genuine('A'), ...hostile('B', 'C')] },
  { id: 'four', variants: [...hostile('A'), ...genuine('B', 'C')] },
];
const rule = { window: 4, hostile: 1 };

/** So many calls one after the other. */
function played(
  count: number,
  seed: number,
  own = rule,
  bank = cases,
): DrawnCall[] {
  const calls: DrawnCall[] = [];
  while (calls.length < count) {
    const next = drawNextCall(bank, calls, own, seed);
    if (!next) throw new Error('the queue is empty');
    calls.push(next);
  }
  return calls;
}

const label = (call: DrawnCall | null) =>
  call && `${call.case} ${call.variant}`;
const isHostile = (call: DrawnCall) =>
  cases
    .find(({ id }) => id === call.case)
    ?.variants.find(({ id }) => id === call.variant)?.hostile;

const anySeed = fc.nat({ max: 2 ** 24 });

describe('the next call', () => {
  it('is of a case not yet played, as long as there is one', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const ids = played(4, seed).map((call) => call.case);
        expect(new Set(ids).size).toBe(4);
      }),
    );
  });

  it('comes in another order and another variant for another seed', () => {
    const rounds = Array.from({ length: 40 }, (_, seed) => played(4, seed));
    const firsts = rounds.map(([first]) => label(first ?? null));
    expect(new Set(firsts).size).toBeGreaterThan(4);
    const orders = rounds.map((calls) => calls.map((it) => it.case).join());
    expect(new Set(orders).size).toBeGreaterThan(8);
  });

  it('leaves as many genuine calls as hostile ones in every window', () => {
    const own = { window: 4, hostile: 1 };
    fc.assert(
      fc.property(anySeed, (seed) => {
        const calls = played(30, seed, own);
        calls.forEach((_, at) => {
          const window = calls.slice(Math.max(0, at - 3), at + 1);
          expect(window.filter(isHostile).length).toBeLessThanOrEqual(2);
        });
      }),
    );
  });

  it('is never of the case just played', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const ids = played(30, seed).map((call) => call.case);
        ids.forEach((id, at) => {
          expect(id).not.toBe(ids[at + 1]);
        });
      }),
    );
  });

  it('brings every case as often as any other, and in time every variant', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const calls = played(24, seed);
        for (const { id } of cases)
          expect(calls.filter((call) => call.case === id)).toHaveLength(6);
        expect(new Set(calls.map(label)).size).toBe(10);
      }),
    );
  });

  it('keeps as many hostile and genuine calls in each window as the rule wants', () => {
    fc.assert(
      fc.property(anySeed, fc.constantFrom(1, 2), (seed, wanted) => {
        const sides = played(30, seed, { window: 4, hostile: wanted }).map(
          isHostile,
        );
        for (let at = 4; at + 4 <= sides.length; at += 1) {
          const attacks = sides.slice(at, at + 4).filter(Boolean).length;
          expect(attacks).toBeGreaterThanOrEqual(wanted);
          expect(4 - attacks).toBeGreaterThanOrEqual(wanted);
        }
      }),
    );
  });

  it('may be of either side where the window has enough of both', () => {
    const before = played(4, 1);
    const sides = new Set(
      Array.from({ length: 40 }, (_, seed) =>
        drawNextCall(cases, before, rule, seed),
      ).map((call) => call && isHostile(call)),
    );
    expect(sides).toEqual(new Set([true, false]));
  });

  it('is genuine where the window has just enough hostile ones, and too few genuine', () => {
    const before = ['two', 'three', 'four'].map((id) => ({
      case: id,
      variant: 'A',
    }));
    // Two of the three are hostile; each case was heard but the first.
    const heard = [{ case: 'one', variant: 'A' }, ...before];
    for (let seed = 0; seed < 20; seed += 1) {
      const own = { window: 4, hostile: 2 };
      const next = drawNextCall(cases, heard, own, seed);
      expect(next && isHostile(next)).toBe(false);
    }
  });

  it('is one of the few where nothing fits: the other side, or the case just played', () => {
    const friendly: QueuedCase[] = [
      { id: 'one', variants: genuine('A', 'B') },
      { id: 'two', variants: genuine('A') },
    ];
    const calls = played(12, 5, { window: 4, hostile: 3 }, friendly);
    expect(new Set(calls.map(label)).size).toBe(3);
    const [only] = friendly;
    const alone = played(6, 5, rule, only ? [only] : []);
    expect(alone.map(({ variant }) => variant).sort()).toEqual([
      'A',
      'A',
      'A',
      'B',
      'B',
      'B',
    ]);
  });

  it('differs by seed', () => {
    const early = (seed: number) => label(played(5, seed)[4] ?? null);
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(early)).size).toBeGreaterThan(
      1,
    );
  });

  it('is none where there are no cases, or none with a variant', () => {
    expect(drawNextCall([], [], rule, 1)).toBeNull();
    expect(drawNextCall([{ id: 'one', variants: [] }], [], rule, 1)).toBeNull();
  });
});

describe('the queue of the desk', () => {
  const bank = deskRule.cases.flatMap(
    (id) => files.find((file) => file.id === id) ?? [],
  );
  const [first] = bank;
  const call = callOf('C04 B');
  /** A desk that has heard every case, and lately callers of one kind alone. */
  function finishedDesk(truth?: CallCase['truth']): DeskState {
    const heard = calls.filter(({ variant }) => variant === 'A');
    const late = calls.filter((it) => it.truth === truth).slice(0, 8);
    return {
      ...newDesk,
      calls: [...heard, ...late].map((it) => ({
        ...resultOf([], it, policy),
        revision: 1,
        moves: null,
      })),
    };
  }

  it('begins after the worked example, with the revision of the case', () => {
    const [example] = bank;
    for (let seed = 0; seed < 40; seed += 1) {
      const next = nextCall(newDesk, bank, deskRule, seed);
      const file = bank.find(({ id }) => id === next?.case);
      expect(file).toBeDefined();
      expect(file).not.toBe(example);
      expect(next?.revision).toBe(file?.revision);
    }
  });

  it('begins with a call of the kind that was shown worked, from either side', () => {
    const kindOf = ({ channel, request }: CallCase) => `${channel} ${request}`;
    const [example] = bank;
    const shown = kindOf(callOf(`${example?.id} A`));
    const firsts = Array.from({ length: 60 }, (_, seed) => {
      const next = nextCall(newDesk, bank, deskRule, seed);
      return callOf(`${next?.case} ${next?.variant}`);
    });
    expect(new Set(firsts.map(kindOf))).toEqual(new Set([shown]));
    expect(new Set(firsts.map(({ truth }) => truth)).size).toBe(2);
    expect(new Set(firsts.map(({ id }) => id)).size).toBeGreaterThan(2);
  });

  it('begins with any call where none is of that kind', () => {
    const [example, ...others] = bank.filter(
      (file, index) => index === 0 || file.channel !== bank[0]?.channel,
    );
    const few = [example, ...others].flatMap((file) => file ?? []);
    expect(nextCall(newDesk, few, deskRule, 5)).not.toBeNull();
  });

  it('is empty where there are no cases', () => {
    expect(nextCall(newDesk, [], deskRule, 5)).toBeNull();
  });

  it('gives another call after each that was finished, though the desk remembers the same ones', () => {
    const remembered = finishedDesk();
    const drawn = Array.from({ length: 12 }, (_, more) =>
      nextCall({ ...remembered, count: 40 + more }, bank, deskRule, 5),
    ).map((next) => next && `${next.case} ${next.variant}`);
    expect(new Set(drawn).size).toBeGreaterThan(3);
    const [one] = bank.filter(({ id }) => drawn[0]?.startsWith(id));
    expect(
      nextCall({ ...remembered, count: 40 }, bank, deskRule, 5)?.revision,
    ).toBe(one?.revision);
    // Of the seed and the count together, and so another than of the seed alone.
    expect(nextCall({ ...remembered, count: 0 }, bank, deskRule, 45)).toEqual(
      nextCall({ ...remembered, count: 40 }, bank, deskRule, 5),
    );
  });

  it('keeps the mix of the rule by who really calls', () => {
    const onlyGenuine = finishedDesk('genuine');
    const onlyHostile = finishedDesk('impostor');
    for (let seed = 0; seed < 20; seed += 1) {
      const truth = (desk: typeof onlyGenuine) => {
        const next = nextCall(desk, bank, deskRule, seed);
        return next && callOf(`${next.case} ${next.variant}`).truth;
      };
      expect(truth(onlyGenuine)).toBe('impostor');
      expect(truth(onlyHostile)).toBe('genuine');
    }
  });

  it('holds the moves of the call that was taken, in their order', () => {
    const taken = takeCall(newDesk, {
      case: call.id,
      variant: call.variant,
      revision: first?.revision ?? 1,
    });
    expect(taken.open?.moves).toEqual([]);
    const moved = addMove(addMove(taken, { code: 'D' }), { code: 'H' });
    expect(moved.open).toEqual({
      case: 'C04',
      variant: 'B',
      revision: first?.revision,
      moves: [{ code: 'D' }, { code: 'H' }],
    });
  });
});

describe('a sound course of moves', () => {
  it('says no politely, takes the whole form, and writes the truth', () => {
    expect(soundMoves(['D', 'X', 'EX', 'L'])).toEqual([
      { code: 'D' },
      { code: 'X', wording: 'courteous' },
      { code: 'EX', complete: true },
      { code: 'L', truthful: true },
    ]);
    expect(play(soundMoves(['L']), callOf('C01 A'), policy).closed).toBe(
      'true_log',
    );
  });
});
