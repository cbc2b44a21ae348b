import { describe, expect, it } from 'vitest';
import { procedure } from '../../../../src/checks/walks/procedure.ts';
import { refuse, serve } from '../../../../src/checks/walks/blind.ts';
import {
  allHeld,
  heldBeside,
  walksReport,
} from '../../../../src/checks/walks/report.ts';
import { sourcesOf } from '../../../../src/checks/walks/sources.ts';
import { resultOf } from '../../../../src/domain/simulation/callResult.ts';
import { soundMoves } from '../../../../src/domain/simulation/play.ts';
import type { CallCase } from '../../../../src/schema/case.ts';
import {
  callOf,
  calls,
  deskRule,
  policy,
} from '../../domain/simulation/desk.ts';

/** Whether a source says "serve" in a call. */
function says(name: string, label: string): boolean | undefined {
  const source = sourcesOf(calls, policy).find((it) => it.name === name);
  return source?.says(callOf(label));
}

describe('a source', () => {
  it('says what the approver said, to whoever asked', () => {
    expect(says('approver decides', 'C01 A')).toBe(true);
    expect(says('approver decides', 'C01 C')).toBe(true);
    expect(says('approver decides', 'C01 B')).toBe(false);
    expect(says('only a no from approver stops', 'C01 B')).toBe(true);
  });

  it('takes odd sign-ins for an attack, whoever is calling', () => {
    expect(says('sign-in log decides', 'C01 A')).toBe(true);
    expect(says('sign-in log decides', 'C01 B')).toBe(false);
  });

  it('is asked only of checks that the policy takes', () => {
    const names = sourcesOf(calls, policy).map(({ name }) => name);
    expect(names).toContain('video decides');
    expect(names).not.toContain('identity service decides');
  });
});

describe('a call that is served blindly', () => {
  it('has every check, the approval and the reset of the right line', () => {
    expect(serve(callOf('C05 B'), policy)).toEqual([
      'D',
      'B',
      'CF',
      'VC',
      'IP',
      'MA',
      'R',
      'E',
      'C',
      'L',
    ]);
    expect(serve(callOf('C13 B'), policy)).toContain('SL');
    expect(refuse()).toEqual(['D', 'X', 'SEC', 'W', 'L']);
  });
});

describe('the procedure', () => {
  it('does without a check that hangs on what is lost or stolen', () => {
    const moves = procedure(callOf('C02 B'), policy);
    expect(moves).not.toContain('CF');
    expect(moves).toContain('X');
    expect(moves).not.toContain('R');
  });

  it('taken at its word, without a look, gives to the impostor', () => {
    const moves = procedure(callOf('C02 B'), policy, { minds: false });
    expect(moves).toContain('R');
  });

  it.each(['C01 A', 'C01 C', 'C02 A', 'C04 A', 'C04 B', 'C08 A'])(
    'ends %s well',
    (label) => {
      const call = callOf(label);
      const moves = soundMoves(procedure(call, policy));
      expect(resultOf(moves, call, policy).good).toBe(true);
    },
  );
});

/** The course's calls, in which the approver says yes to the honest and no to the others. */
const toyBank = calls.map((call): CallCase => {
  const result = call.truth === 'genuine' ? 'confirms' : 'fails';
  const MA = { text: 'The manager answers.', result } as const;
  return { ...call, moves: { ...call.moves, MA } };
});

describe('the walks', () => {
  it('complain about a bank in which one source decides, name the calls, and say how many more there are', () => {
    const { text, keeps } = walksReport(toyBank, deskRule, [
      { name: 'toy rules', policy, held: allHeld },
    ]);
    expect(keeps).toBe(false);
    expect(text).toMatch(
      /Under toy rules, "approver decides" passes [\d.]+ % of the desks: expected at most 1 %\. It wins \d+ calls: C01 A/,
    );
    expect(text.match(/^Under toy rules, "/gm)?.length).toBeLessThanOrEqual(8);
    expect(text).toMatch(/… and \d+ more like these\./);
  });

  it('say of a small desk that they cannot tell, and hold the procedure alone to its limit', () => {
    const few = ['C04 A', 'C04 B'].map(callOf);
    const rule = { ...deskRule, window: 2, good: 2, hostile: 1 };
    const own = { name: 'own rules', policy, held: allHeld };
    const { text, keeps } = walksReport(few, rule, [own]);
    expect(keeps).toBe(true);
    expect(text).toContain(
      'They are one and the same desk, which is too few to say whether a single source decides',
    );
    const lost = few.map((call) => ({
      ...call,
      moves: { ...call.moves, W: undefined, VC: undefined },
    }));
    expect(walksReport(lost, rule, [own]).keeps).toBe(false);
  });

  it('hold a limit only where it must hold', () => {
    const follows = (...codes: ('H' | 'CF' | 'IV')[]) => ({
      name: 'x',
      limit: 0,
      kind: 'one' as const,
      asks: codes,
      moves: () => [],
    });
    expect(heldBeside(policy)(follows('H', 'CF'))).toBe(true);
    expect(heldBeside(policy)(follows('CF', 'IV'))).toBe(false);
  });
});
