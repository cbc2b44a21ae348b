import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approvalCodes,
  saysYes,
} from '../../../../src/domain/simulation/approval.ts';
import { wasDenied } from '../../../../src/domain/simulation/answers.ts';
import { isGone } from '../../../../src/domain/simulation/callCase.ts';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { takenYes } from '../../../../src/domain/simulation/checks.ts';
import { likelyMoves } from '../../../../src/domain/simulation/likelyMoves.ts';
import type { MoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { moveCodes } from '../../../../src/domain/simulation/moveCodes.ts';
import { movesUnder } from '../../../../src/domain/simulation/movesUnder.ts';
import { callOf, calls, policy } from './desk.ts';

const offered = movesUnder(policy);
const played = fc.array(fc.constantFrom(...moveCodes), { maxLength: 20 });
const anyCall = fc.constantFrom(...calls);

function yesOf(call: CallCase): MoveCode[] {
  return [
    ...takenYes(call, policy),
    ...approvalCodes.filter((code) => saysYes(code, call)),
  ];
}

function likely(call: CallCase, made: readonly MoveCode[], on = offered) {
  return likelyMoves(call, made, on, yesOf(call));
}

/** What is offered after these moves, as one text. */
function shown(label: string, made: string): string {
  const codes = made
    .split(' ')
    .flatMap((code) => moveCodes.find((it) => it === code) ?? []);
  return likely(callOf(label), codes).join(' ');
}

describe('the moves in the action bar', () => {
  it.each(calls.map((call) => [`${call.id} ${call.variant}`, call] as const))(
    'are six different ones at first: %s',
    (_, call) => {
      const six = likely(call, []);
      expect(new Set(six).size).toBe(6);
      expect(six).not.toContain(null);
    },
  );

  it('are moves that this desk has', () => {
    const few: MoveCode[] = offered.filter(
      (code) => code !== 'CF' && code !== 'R',
    );
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        expect(
          likely(call, made, few).filter(
            (it) => it !== null && !few.includes(it),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('keep their places for as long as they stay in the front, or behind it', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        let before: readonly (MoveCode | null)[] = [];
        for (let count = 0; count <= made.length; count += 1) {
          const now = likely(call, made.slice(0, count));
          for (const [from, to] of [
            [0, 4],
            [4, 6],
          ] as const) {
            const part = now.slice(from, to);
            const moved = before
              .slice(from, to)
              .filter(
                (code, place) =>
                  code !== null && part.includes(code) && part[place] !== code,
              );
            expect(moved).toEqual([]);
          }
          before = now;
        }
      }),
    );
  });

  it('offer nothing twice, and nothing that was made but the answer to pressure', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        const six = likely(call, made).filter((code) => code !== null);
        expect(new Set(six).size).toBe(six.length);
        expect(
          six.filter((code) => code !== 'P' && made.includes(code)),
        ).toEqual([]);
      }),
    );
  });

  const gave: readonly MoveCode[] = ['R', 'SL', 'E'];
  const none = (made: readonly MoveCode[], codes: readonly MoveCode[]) =>
    codes.every((code) => !made.includes(code));

  it('have a no among the first four until it was said or access was given, wherever somebody asks', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        fc.pre(call.channel !== 'alert' && none(made, ['X', ...gave]));
        expect(likely(call, made).slice(0, 4)).toContain('X');
      }),
      { numRuns: 500 },
    );
  });

  it('have what the request is about among the six until it was done or a reset was made', () => {
    const deed = {
      signin: 'R',
      codes: 'RC',
      exception: 'EX',
      alert: 'CO',
    } as const;
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        const own = deed[call.request];
        fc.pre(none(made, [own, 'R', 'SL']) && !isGone(call, made));
        fc.pre(call.request === 'exception' || none(made, ['E']));
        expect(likely(call, made)).toContain(own);
      }),
      { numRuns: 500 },
    );
  });

  it('have no reset in a call about an exception', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        fc.pre(call.request === 'exception');
        expect(likely(call, made)).not.toContain('R');
      }),
    );
  });

  it('have no reset in the front before a check said yes and approval was given', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        const yes = made.filter((code) => yesOf(call).includes(code));
        const isDone =
          yes.some((code) =>
            takenYes(call, policy).some((it) => it === code),
          ) && yes.some((code) => approvalCodes.some((it) => it === code));
        fc.pre(!isDone);
        expect(likely(call, made).slice(0, 4)).not.toContain('R');
      }),
      { numRuns: 500 },
    );
  });

  it('have no reset in the front once anybody said no', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        fc.pre(wasDenied(call, made));
        expect(likely(call, made).slice(0, 4)).not.toContain('R');
      }),
      { numRuns: 500 },
    );
  });

  it('have what is owed to an impostor in the front once anybody said no, or Security was told and no check says yes', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        fc.pre(call.request !== 'alert' && none(made, gave));
        const isToldOnly =
          made.includes('SEC') &&
          !made.some((code) => yesOf(call).includes(code));
        fc.pre(wasDenied(call, made) || isToldOnly);
        const front = likely(call, made).slice(0, 4);
        const owed: MoveCode[] = ['X', 'SEC', 'W'];
        expect(front).toEqual(
          expect.arrayContaining(owed.filter((it) => !made.includes(it))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('ask no deputy once the record shows that there is none', () => {
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        fc.pre(made.includes('D') && !call.record.deputy);
        expect(likely(call, made)).not.toContain('AD');
      }),
    );
    expect(shown('C04 B', 'D CF MA VC')).toMatch(/AD/);
  });

  it.each([
    ['a check to approval', 'C02 A', 'D IP', 'MA'],
    ['approval to the reset', 'C02 A', 'D IP MA', 'R'],
    ['a reset to enrolling', 'C02 A', 'D IP MA R', 'E'],
    ['a reset to cleaning up', 'C02 A', 'D IP MA R', 'C'],
    ['a reset to Security', 'C02 A', 'D IP MA R E', 'SEC'],
    ['a check to MA that works', 'C09 A', 'D CF', 'OF'],
    ['an offer to setting it up', 'C08 A', 'D VC OF MA', 'E'],
    ['a denial to Security', 'C04 A', 'D CF', 'SEC'],
    ['a denial to a warning', 'C04 A', 'D CF', 'W'],
    ['a no to Security', 'C04 A', 'D CF X', 'SEC'],
    ['a no to a warning', 'C04 A', 'D CF X', 'W'],
  ])('lead on among the first four, from %s', (_, label, made, code) => {
    expect(shown(label, made).split(' ').slice(0, 4)).toContain(code);
  });

  it('are nothing that is said to somebody who is gone', () => {
    const left = (call: CallCase): CallCase => ({
      ...call,
      moves: { ...call.moves, X: { text: 'A click.', ends: true } },
    });
    const spoken: MoveCode[] = ['A', 'K', 'B', 'P', 'R', 'X', 'OF', 'IP'];
    fc.assert(
      fc.property(anyCall, played, (call, made) => {
        const bar = likely(left(call), [...made, 'X']);
        expect(bar.filter((it) => it && spoken.includes(it))).toEqual([]);
      }),
    );
    const bar = likely(left(callOf('C04 A')), ['D', 'X']);
    expect(bar.slice(0, 4).toSorted()).toEqual(['CF', 'SEC', 'TL', 'W']);
  });
});
