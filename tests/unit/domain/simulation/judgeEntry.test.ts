import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { leadsSomewhere } from '../../../../src/domain/simulation/callCase.ts';
import type { Move } from '../../../../src/domain/simulation/callState.ts';
import { newCall } from '../../../../src/domain/simulation/callState.ts';
import type { CheckCode } from '../../../../src/domain/simulation/checkNames.ts';
import {
  checkCodes,
  looksLikeYes,
} from '../../../../src/domain/simulation/checks.ts';
import { brokenBy } from '../../../../src/domain/simulation/hangsOn.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { judgeEntry } from '../../../../src/domain/simulation/judgeEntry.ts';
import type {
  EntryVerdict,
  LogLine,
} from '../../../../src/domain/simulation/judgeEntry.ts';
import { logOptions } from '../../../../src/domain/simulation/logOptions.ts';
import {
  allDeeds,
  alsoTrue,
  deedsOf,
  showingOf,
  showings,
} from '../../../../src/domain/simulation/log.ts';
import type {
  LogEntry,
  Showing,
} from '../../../../src/domain/simulation/log.ts';
import { trueEntry } from '../../../../src/domain/simulation/trueEntry.ts';
import {
  isMoveCode,
  moveCodes,
} from '../../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { hindranceOf, step } from '../../../../src/domain/simulation/step.ts';
import { callOf, calls, labelOf, policy } from './ruleDesk.ts';

/** A call as it was played, and what an entry about it comes to. */
function played(call: CallCase, moves: readonly Move[], rules = policy) {
  const state = play(moves, call, rules);
  const truth = trueEntry(moves, state, call, rules);
  const judged = (entry: LogEntry) =>
    judgeEntry(entry, moves, state, call, rules);
  return {
    state,
    truth,
    judged,
    verdict: (change: Partial<LogEntry>) =>
      judged({ ...truth, ...change }).verdict,
  };
}

const movesOf = (text: string) =>
  soundMoves(text.split(' ').filter(isMoveCode));
const after = (label: string, text: string, rules = policy) =>
  played(callOf(label), movesOf(text), rules);

describe('a log entry', () => {
  it('of somebody who rang, unmasked, refused, reported and warned is true when it says all that', () => {
    const call = callOf('C04 A');
    const moves = movesOf('D CF CO X SEC W');
    const { state, judged } = played(call, moves);
    const entry: LogEntry = {
      checks: { CF: 'denied' },
      approver: 'none',
      deeds: ['contained', 'declined', 'reported', 'warned'],
    };
    expect(judged(entry)).toEqual({
      verdict: 'true',
      lines: [
        {
          field: 'check',
          check: 'CF',
          wrote: 'denied',
          was: 'denied',
          but: null,
          verdict: 'true',
        },
        { field: 'approver', wrote: 'none', was: 'none', verdict: 'true' },
        ...entry.deeds.map((deed) => ({
          field: 'outcome',
          deed,
          wrote: true,
          verdict: 'true',
        })),
      ],
    });
    const closed = step(state, { code: 'L', truthful: true }, call, policy);
    expect(judge(closed, call, policy)).toMatchObject({
      outcome: 'declined',
      good: true,
    });
  });

  const served = () => after('C04 B', 'D CF MA AD R E C');

  it.each<[string, Partial<LogEntry>, EntryVerdict]>([
    ['all of it', {}, 'true'],
    ['no check', { checks: {} }, 'incomplete'],
    [
      'a check that was not made',
      { checks: { CF: 'confirmed', IP: 'confirmed' } },
      'false',
    ],
    ['another answer of the check', { checks: { CF: 'denied' } }, 'false'],
    ['nobody who approved', { approver: 'none' }, 'incomplete'],
    ['somebody else who approved', { approver: 'team_lead' }, 'false'],
    [
      'somebody the caller named, who was not asked',
      { approver: 'offered' },
      'false',
    ],
    ['no clean-up', { deeds: ['reset'] }, 'incomplete'],
    ['no reset', { deeds: ['cleaned'] }, 'false'],
    [
      'a deed that was not done',
      { deeds: ['reset', 'cleaned', 'reported'] },
      'false',
    ],
    [
      'the new method too, which goes without saying',
      { deeds: ['reset', 'mfa_given', 'cleaned'] },
      'true',
    ],
  ])('that says %s: %j is %s', (_, change, verdict) => {
    expect(served().truth).toEqual({
      checks: { CF: 'confirmed' },
      approver: 'directory',
      deeds: ['reset', 'cleaned'],
    });
    expect(served().verdict(change)).toBe(verdict);
  });

  it('may say that a method was enrolled after a reset only where one was', () => {
    const { verdict } = after('C04 B', 'D CF MA AD R C');
    expect(verdict({ deeds: ['reset', 'mfa_given', 'cleaned'] })).toBe('false');
  });

  it('may name the yes that the caller brought along where it was taken down', () => {
    const { verdict } = after('C04 A', 'D AM X');
    expect(verdict({ approver: 'offered' })).toBe('true');
    expect(verdict({ approver: 'none' })).toBe('true');
    expect(verdict({ approver: 'directory' })).toBe('false');
    // Beside the approver's own yes it tells less than the whole.
    const both = after('C04 B', 'D AM AD');
    expect(both.truth.approver).toBe('directory');
    expect(both.verdict({ approver: 'offered' })).toBe('incomplete');
  });

  it('names nobody where the approver said no', () => {
    const { truth, verdict } = after('C04 A', 'D MA X');
    expect(truth.approver).toBe('none');
    expect(verdict({ approver: 'directory' })).toBe('false');
  });

  it('says what a check showed, be it proof or not', () => {
    const { truth, verdict } = after('C05 C', 'D CF CG');
    // The record that was opened tells that the number is new.
    expect(truth.checks).toEqual({ CF: 'no_proof', CG: 'no_proof' });
    expect(verdict({ checks: { CF: 'no_proof' } })).toBe('incomplete');
    expect(verdict({ checks: { ...truth.checks, CG: 'confirmed' } })).toBe(
      'false',
    );
  });

  it('may say of a yes that hung on something lost, stolen or moved that it was no proof', () => {
    const { verdict } = after('C05 C', 'D CF');
    expect(verdict({ checks: { CF: 'no_proof' } })).toBe('true');
    // Whoever was told of it leaves that out.
    expect(verdict({ checks: { CF: 'confirmed' } })).toBe('incomplete');
    // It was not them, as whoever saw through it may write.
    expect(verdict({ checks: { CF: 'denied' } })).toBe('true');
    expect(verdict({ checks: { CF: 'no_answer' } })).toBe('false');
    const sound = after('C04 B', 'D CF');
    expect(sound.truth.checks).toEqual({ CF: 'confirmed' });
    expect(sound.verdict({ checks: { CF: 'no_proof' } })).toBe('false');
  });

  it('knows of a yes that was written down, and proves nobody', () => {
    const yes = { checks: { CF: 'confirmed' } } as const;
    const lineOf = (label: string) => {
      const { truth, judged } = after(label, 'D CF');
      return judged({ ...truth, ...yes }).lines[0];
    };
    expect(lineOf('C05 C')).toMatchObject({ verdict: 'missing' });
    expect(lineOf('C04 B')).toMatchObject({ verdict: 'true', but: null });
  });

  it('of an alert may say both that the owner was reached and that the owner did not do it', () => {
    const taken = after('C12 A', 'D SEC CO CF RC');
    const line = (showing: Showing) =>
      taken.judged({ ...taken.truth, checks: { CF: showing } }).lines[0];
    expect(line('confirmed')).toMatchObject({ verdict: 'true', but: 'denies' });
    expect(line('denied')).toMatchObject({ verdict: 'true', but: null });
    expect(line('no_proof')).toMatchObject({ verdict: 'false' });
    const owns = after('C12 B', 'D CF RC');
    expect(owns.verdict({ checks: { CF: 'denied' } })).toBe('false');
    expect(owns.verdict({ checks: { CF: 'confirmed' } })).toBe('true');
  });

  it('of an alert may say that the owner who was asked was warned', () => {
    const warned = (label: string, text: string) => {
      const { truth, verdict } = after(label, text);
      return verdict({ deeds: [...truth.deeds, 'warned'] });
    };
    expect(warned('C12 A', 'D CF CO')).toBe('true');
    expect(warned('C12 A', 'A CO')).toBe('true');
    expect(warned('C12 A', 'D RM VC CO')).toBe('false');
    // On the number held, and they did not ask; of a thief's yes, nobody is warned.
    expect(warned('C04 A', 'D CF CO')).toBe('true');
    expect(warned('C05 C', 'D CF CO')).toBe('false');
  });

  it('may say of what a thief answered, or nobody, that it was not them or no proof', () => {
    const prompt = after('C12 A', 'B CO');
    expect(prompt.truth.checks).toEqual({ B: 'denied' });
    expect(prompt.verdict({ checks: { B: 'no_proof' } })).toBe('true');
    const mail = after('C12 A', 'RM CO');
    expect(mail.verdict({ checks: { RM: 'denied' } })).toBe('true');
    const rang = after('C01 A', 'D CF');
    expect(rang.truth.checks).toEqual({ CF: 'no_answer' });
    expect(rang.verdict({ checks: { CF: 'no_proof' } })).toBe('true');
    expect(rang.verdict({ checks: { CF: 'denied' } })).toBe('false');
  });

  it('says too little, and nothing false, with no proof for a no', () => {
    const { verdict } = after('C04 A', 'D CF X');
    expect(verdict({ checks: { CF: 'no_proof' } })).toBe('incomplete');
    expect(verdict({ checks: { CF: 'no_answer' } })).toBe('false');
  });

  it('may say of a yes that the policy does not take that it was no proof', () => {
    const checks = {
      ...policy.checks,
      callback_on_file: { ...policy.checks.callback_on_file, accepted: false },
    };
    const { verdict } = after('C04 B', 'D CF', { ...policy, checks });
    expect(verdict({ checks: { CF: 'no_proof' } })).toBe('true');
    expect(verdict({ checks: { CF: 'confirmed' } })).toBe('true');
  });

  it.each([
    ['C09 A', 'D GX'],
    ['C07 A', 'SD'],
    ['C05 A', 'D NC'],
    ['C04 B', 'D R'],
    ['C13 B', 'D SL'],
    ['C09 A', 'D OF EX'],
    ['C08 A', 'D OF E'],
  ])(
    'of %s may not be silent about access that was given by %s',
    (label, text) => {
      const { truth, verdict } = after(label, text);
      expect(truth.deeds).toHaveLength(text.includes('EX') ? 2 : 1);
      expect(verdict({ deeds: [] })).toBe('false');
    },
  );

  it('is held against the fields that the policy asks for only', () => {
    const rules = { ...policy, log: { fields: ['outcome' as const] } };
    const { judged } = after('C04 B', 'D CF MA AD R E C', rules);
    const entry: LogEntry = {
      checks: { K: 'confirmed' },
      approver: 'team_lead',
      deeds: ['reset', 'cleaned'],
    };
    expect(judged(entry).verdict).toBe('true');
    expect(judged(entry).lines.map(({ field }) => field)).toEqual([
      'outcome',
      'outcome',
    ]);
  });
});

/** Draws that are the same each time. */
function draws(seed: number): (below: number) => number {
  let at = seed;
  return (below) => {
    at = (Math.imul(at, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (at >>> 8) % below;
  };
}

/** Moves that an agent could have made in this call, in any order. */
function anyMoves(call: CallCase, seed: number): Move[] {
  const draw = draws(seed);
  let state = newCall;
  const moves: Move[] = [];
  for (let left = 4 + draw(16); left > 0; left -= 1) {
    const code = moveCodes[draw(moveCodes.length)];
    if (!code || code === 'L' || code === 'Q') continue;
    if (hindranceOf(state, code, call)) continue;
    const move: Move =
      code === 'EX' ? { code, complete: draw(2) > 0 } : { code };
    moves.push(move);
    state = step(state, move, call, policy);
  }
  return moves;
}

const order: readonly EntryVerdict[] = ['true', 'incomplete', 'false'];

/** An entry without one of its lines. */
function without(entry: LogEntry, line: LogLine): LogEntry {
  switch (line.field) {
    case 'check':
      return {
        ...entry,
        checks: { ...entry.checks, [line.check]: undefined },
      };
    case 'approver':
      return { ...entry, approver: 'none' };
    case 'outcome':
      return {
        ...entry,
        deeds: entry.deeds.filter((deed) => deed !== line.deed),
      };
  }
}

describe.each(calls.map((call) => ({ label: labelOf(call), call })))(
  'whatever was done in $label',
  ({ call }) => {
    const all = Array.from({ length: 40 }, (_, seed) => {
      const moves = anyMoves(call, seed * 7919 + 1);
      return { moves, ...played(call, moves) };
    });

    it('a true entry is judged true, and can be written with the choices', () => {
      for (const { moves, state, truth, judged } of all) {
        expect(judged(truth).verdict).toBe('true');
        const options = logOptions(moves, state, call, policy);
        expect(options.deeds).toEqual(expect.arrayContaining([...truth.deeds]));
        const checks = Object.keys(truth.checks);
        expect(options.checks).toEqual(expect.arrayContaining(checks));
        expect(options.approvers).toContain(truth.approver);
        // Beside what is true stands something that is not.
        expect(options.deeds.length).toBeGreaterThan(truth.deeds.length);
        const others = checkCodes.filter((code) => leadsSomewhere(call, code));
        if (others.length > checks.length)
          expect(options.checks.length).toBeGreaterThan(checks.length);
      }
    });

    it('leaving a line out never makes an entry better, nor true', () => {
      for (const { truth, judged } of all)
        for (const line of judged(truth).lines) {
          const less = judged(without(truth, line)).verdict;
          const nothing = line.field === 'approver' && line.wrote === 'none';
          expect(order.indexOf(less)).toBeGreaterThan(nothing ? -1 : 0);
        }
    });

    // A yes on something lost, an answer that never came, a no where nobody proves
    // anything; and of a thief's yes, or an alert, that it was not them.
    const isHeld = (code: CheckCode) =>
      brokenBy(code, call, policy).length > 0 ||
      (code === 'B' && call.compromised);
    const mayBeSaid = (code: CheckCode, showing: Showing) => {
      const result = call.moves[code]?.result;
      const prover = !['K', 'CG', 'VL', 'RM'].includes(code);
      switch (showing) {
        case 'no_proof':
          if (looksLikeYes(code, call)) return isHeld(code);
          return result === 'no_answer' || !prover || isHeld(code);
        case 'denied': {
          const isAlert = call.request === 'alert' && call.compromised;
          const saidYes = prover && looksLikeYes(code, call);
          return result === 'misleads' || (isAlert && saidYes);
        }
        case 'no_answer':
          return code === 'K' && call.channel === 'alert';
        case 'confirmed':
          return false;
      }
    };

    it('a line that is not true makes it false', () => {
      for (const { state, truth, verdict } of all) {
        const done = [...deedsOf(state, call), ...alsoTrue(state)];
        for (const deed of allDeeds.filter((it) => !done.includes(it)))
          expect(verdict({ deeds: [...truth.deeds, deed] })).toBe('false');
        for (const code of checkCodes)
          for (const showing of showings) {
            const was = truth.checks[code];
            if (was === showing || (was && mayBeSaid(code, showing))) continue;
            // Whoever writes of a no that it proved nothing says too little.
            const short =
              (was === 'denied' && showing === 'no_proof') ||
              (was === 'no_proof' &&
                showing === 'confirmed' &&
                showingOf(code, call) === 'confirmed');
            expect(
              verdict({ checks: { ...truth.checks, [code]: showing } }),
            ).toBe(short ? 'incomplete' : 'false');
          }
        expect(verdict({ approver: 'team_lead' })).toBe('false');
      }
    });
  },
);
