import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { skippedDuties } from '../../../../src/domain/simulation/duties.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../../../src/domain/simulation/play.ts';
import { callOf, policy } from './ruleDesk.ts';

const shows = (result: 'confirms' | 'fails' | 'no_answer') => ({
  text: 'words',
  result,
});
const base = callOf('C04 B');
const genuine: CallCase = {
  ...base,
  truth: 'genuine',
  record: { ...base.record, privileged: false },
  moves: {
    K: shows('confirms'),
    CF: shows('confirms'),
    VC: shows('confirms'),
    IP: shows('confirms'),
    MA: shows('confirms'),
  },
};
const impostor: CallCase = { ...genuine, truth: 'impostor' };
const privileged: CallCase = {
  ...genuine,
  record: { ...genuine.record, privileged: true },
};

/** The rules that the words below speak of, whatever the shipped policy says. */
const rules = {
  ...policy,
  checks: {
    ...policy.checks,
    callback_on_file: { accepted: true },
  },
  reset: { ...policy.reset, checks: 1, deputy: false, enrolAtOnce: true },
  privileged: {
    ...policy.privileged,
    checks: 2,
    oneOf: ['in_person' as const],
  },
};

const skipped = (moves: string, call = genuine, own = rules) =>
  skippedDuties(soundMoves(moves.split(' ').filter(isMoveCode)), call, own);

describe('the duties that were skipped', () => {
  it.each([
    ['L', []],
    ['D CF MA R E C L', []],
    ['D CF MA SL E C L', []],
    ['D CF MA R E C Q', ['no_true_log']],
    ['D CF MA R E C', ['no_true_log']],
    ['', ['no_true_log']],
    ['D MA R E C L', ['too_few_checks']],
    ['D MA R CF E C L', ['too_few_checks']],
    ['D K MA R E C L', ['too_few_checks']],
    ['D CF R E C L', ['no_approval']],
    ['D CF R MA E C L', ['no_approval']],
    ['R E C L', ['too_few_checks', 'no_approval']],
    ['SL E C L', ['too_few_checks', 'no_approval']],
    ['D CF MA R C L', ['no_enrolment']],
    ['D CF MA E R C L', ['no_enrolment']],
    ['D CF OF E L', []],
    ['D OF E CF L', ['too_few_checks']],
    ['D CF MA EX L', []],
    ['D EX CF MA L', []],
    ['D MA EX L', ['too_few_checks']],
    ['D CF EX L', ['no_approval']],
    ['EX D CF MA R E C L', []],
  ])('by %s are %j', (moves, expected) => {
    expect(skipped(moves)).toEqual(expected);
  });

  it.each(['D CF MA R E C', 'D CF MA SL E', 'SD', 'NC', 'GX', 'D CF OF E'])(
    'include that an impostor was given something by %s',
    (moves) => {
      expect(skipped(`${moves} L`, impostor)).toContain('gave_to_impostor');
      expect(skipped(`${moves} L`)).not.toContain('gave_to_impostor');
    },
  );

  it('are none where an impostor was told no', () => {
    expect(skipped('D CF X SEC W L', impostor)).toEqual([]);
  });

  it('include an entry that is false', () => {
    const moves = [{ code: 'L', truthful: false }] as const;
    expect(skippedDuties(moves, genuine, rules)).toEqual(['no_true_log']);
    const early = soundMoves(['L', 'SEC']);
    expect(skippedDuties(early, genuine, rules)).toEqual(['no_true_log']);
  });

  it('include a check that failed, or rang a number changed too lately', () => {
    const failing = {
      ...genuine,
      moves: { ...genuine.moves, CF: shows('fails') },
    };
    expect(skipped('D CF MA R E C L', failing)).toEqual(['too_few_checks']);
    const [number] = genuine.record.numbers;
    if (!number) throw new Error('C04 B has no number');
    const changed = (days?: number) => ({
      ...genuine,
      record: {
        ...genuine.record,
        numbers: [{ ...number, changedDaysAgo: days }],
      },
    });
    const { minAgeDays } = rules.contactData;
    expect(skipped('D CF MA R E C L', changed(minAgeDays - 1))).toEqual([
      'too_few_checks',
    ]);
    expect(skipped('D CF MA R E C L', changed(minAgeDays))).toEqual([]);
    expect(skipped('D CF MA R E C L', changed())).toEqual([]);
    expect(skipped('D IP MA R E C L', changed(0))).toEqual([]);
  });

  it('include a check that the policy does not accept', () => {
    const { checks } = rules;
    const own = {
      ...rules,
      checks: { ...checks, callback_on_file: { accepted: false } },
    };
    expect(skipped('D CF MA R E C L', genuine, own)).toEqual([
      'too_few_checks',
    ]);
    expect(skipped('D IP MA R E C L', genuine, own)).toEqual([]);
  });

  it('count different checks, and each once', () => {
    const two = { ...rules, reset: { ...rules.reset, checks: 2 } };
    expect(skipped('D CF CF MA R E C L', genuine, two)).toEqual([
      'too_few_checks',
    ]);
    expect(skipped('D CF IP MA R E C L', genuine, two)).toEqual([]);
  });

  it('include for a privileged account that no strong check was made', () => {
    expect(skipped('D CF VC MA SL E C L', privileged)).toEqual([
      'too_few_checks',
    ]);
    expect(skipped('D IP MA SL E C L', privileged)).toEqual(['too_few_checks']);
    expect(skipped('D CF IP MA SL E C L', privileged)).toEqual([]);
  });

  it("include a deputy's approval where the policy has none", () => {
    const byDeputy = {
      ...genuine,
      moves: {
        ...genuine.moves,
        MA: shows('no_answer'),
        AD: shows('confirms'),
      },
    };
    const own = { ...rules, reset: { ...rules.reset, deputy: true } };
    expect(skipped('D CF MA AD R E C L', byDeputy)).toEqual(['no_approval']);
    expect(skipped('D CF MA AD R E C L', byDeputy, own)).toEqual([]);
    const refused = {
      ...genuine,
      moves: { ...genuine.moves, MA: shows('fails') },
    };
    expect(skipped('D CF MA R E C L', refused, own)).toEqual(['no_approval']);
  });

  it('include a clean-up that was never made, and an entry with gaps', () => {
    expect(skipped('D CF MA R E L')).toEqual(['no_cleaning']);
    const moves = [
      ...soundMoves(['D', 'CF', 'MA', 'R', 'E', 'C']),
      { code: 'L', truthful: true, complete: false } as const,
    ];
    expect(skippedDuties(moves, genuine, rules)).toEqual(['no_true_log']);
  });

  it('include for an attack that nobody was told of it, and for an impostor the user neither', () => {
    expect(skipped('D CF X L', impostor)).toEqual(['no_report', 'no_warning']);
    expect(skipped('D CF X SEC L', impostor)).toEqual(['no_warning']);
    // Whoever was rung on a sound number and did not ask knows of it.
    const denies = {
      ...impostor,
      moves: { ...impostor.moves, CF: shows('fails') },
    };
    expect(skipped('D CF X SEC L', denies)).toEqual([]);
    const taken = { ...genuine, compromised: true };
    expect(skipped('D CF CO RC L', taken)).toEqual(['no_report']);
    const silent = { ...rules, report: { warnUser: false } };
    expect(skipped('D CF X SEC L', impostor, silent)).toEqual([]);
  });

  it('ask for no enrolment at once where the policy does not', () => {
    const own = { ...rules, reset: { ...rules.reset, enrolAtOnce: false } };
    expect(skipped('D CF MA R C L', genuine, own)).toEqual([]);
  });
});
