import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { newCall } from '../../../../src/domain/simulation/callState.ts';
import type { CheckCode } from '../../../../src/domain/simulation/checkNames.ts';
import {
  checkCodes,
  checkCounts,
  couldBeVerified,
  isVerified,
} from '../../../../src/domain/simulation/checks.ts';
import {
  affectedIn,
  brokenBy,
  hangsOn,
} from '../../../../src/domain/simulation/hangsOn.ts';
import { needOf } from '../../../../src/domain/simulation/need.ts';
import { step } from '../../../../src/domain/simulation/step.ts';
import type { MoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import type { Policy } from '../../../../src/schema/policy.ts';
import { fates, things } from '../../../../src/schema/things.ts';
import type { Affected, Thing } from '../../../../src/schema/things.ts';
import { callOf, policy } from './ruleDesk.ts';

const shows = (on?: Thing[]) => ({
  text: 'words',
  result: 'confirms' as const,
  ...(on && { on }),
});
const base = callOf('C04 B');
/** Somebody whom every check confirms. */
const call: CallCase = {
  ...base,
  compromised: false,
  affected: [],
  record: { ...base.record, privileged: false, numbers: [] },
  moves: Object.fromEntries(checkCodes.map((code) => [code, shows()])),
};
const yes = { accepted: true };
/** A desk that takes every check there is. */
const rules: Policy = {
  ...policy,
  checks: {
    ...policy.checks,
    backup_method: yes,
    callback_on_file: yes,
    video_from_directory: yes,
    in_person: yes,
    identity_service: yes,
    push_number_match: yes,
    posted_code: yes,
    second_agent: yes,
    own_check: { ...policy.checks.own_check, ...yes, dependsOn: 'badge' },
  },
};
const takenBy = (own: Policy) =>
  checkCodes.filter((code) => checkCounts(code, call, own));
const proving = takenBy(rules);
const hurt = (what: Thing, how: Affected['how'] = 'stolen'): CallCase => ({
  ...call,
  affected: [{ what, how, told: ['opening'] }],
});

describe('what a check hangs on', () => {
  it('is known for every check', () => {
    const on = Object.fromEntries(
      checkCodes.map((code) => [code, hangsOn(code, call, rules)]),
    );
    expect(on).toEqual({
      K: ['caller'],
      B: ['method'],
      CF: ['phone'],
      CG: ['caller'],
      VC: ['session'],
      VL: ['caller'],
      RM: ['mailbox'],
      IP: ['person'],
      IV: ['document'],
      PN: ['phone'],
      PC: ['address'],
      SP: ['colleague'],
      OC: ['badge'],
    });
  });

  it('is what a policy says of its own check', () => {
    const own_check = {
      ...rules.checks.own_check,
      dependsOn: 'mailbox' as const,
    };
    const own = { ...rules, checks: { ...rules.checks, own_check } };
    expect(hangsOn('OC', call, own)).toEqual(['mailbox']);
  });

  it('is what a case says where it is something else there', () => {
    const desk = {
      ...call,
      moves: { ...call.moves, CF: shows(['desk_line']) },
    };
    expect(hangsOn('CF', desk, rules)).toEqual(['desk_line']);
    const stolen = { ...desk, affected: hurt('phone').affected };
    expect(checkCounts('CF', stolen, rules)).toBe(true);
    expect(checkCounts('PN', stolen, rules)).toBe(false);
    const line = { ...desk, affected: hurt('desk_line').affected };
    expect(checkCounts('CF', line, rules)).toBe(false);
  });
});

describe('a thing that is not where it belongs', () => {
  it('is told of by the checks that a full desk takes', () => {
    expect(proving).toEqual([
      'B',
      'CF',
      'VC',
      'IP',
      'IV',
      'PN',
      'PC',
      'SP',
      'OC',
    ]);
  });

  it.each(things.flatMap((what) => fates.map((how) => ({ what, how }))))(
    '$what, $how: no check that hangs on it proves anything, and every other does',
    ({ what, how }) => {
      const one = hurt(what, how);
      for (const code of proving) {
        const hangs = hangsOn(code, one, rules).includes(what);
        expect([code, checkCounts(code, one, rules)]).toEqual([code, !hangs]);
        expect(brokenBy(code, one, rules)).toEqual(hangs ? one.affected : []);
      }
    },
  );

  it('breaks a check that hangs on several things by any one of them', () => {
    const both = { ...call.moves, VC: shows(['session', 'phone']) };
    for (const what of ['session', 'phone'] as const)
      expect(checkCounts('VC', { ...hurt(what), moves: both }, rules)).toBe(
        false,
      );
    expect(checkCounts('VC', { ...hurt('badge'), moves: both }, rules)).toBe(
      true,
    );
  });

  it('is tried and proves nothing when such a check is made, and can leave nothing that proves', () => {
    const opened = { ...newCall, opened: true };
    const one = hurt('phone');
    expect(step(opened, { code: 'CF' }, one, rules)).toEqual({
      ...opened,
      tried: true,
    });
    const alone = { ...one, moves: { CF: shows(), MA: shows(), R: shows() } };
    expect(couldBeVerified(alone, rules)).toBe(false);
    expect(needOf(alone, rules)).toBe('defer');
    expect(needOf({ ...alone, affected: [] }, rules)).toBe('reset');
  });

  it('sends nobody back to a method that is gone', () => {
    expect(needOf(call, rules)).toBe('recover');
    expect(needOf(hurt('method', 'lost'), rules)).not.toBe('recover');
  });
});

describe('a number that changed too lately', () => {
  const aged = (changedDaysAgo: number, of = call): CallCase => ({
    ...of,
    record: {
      ...of.record,
      numbers: [{ label: 'Mobile', number: '07700 900266', changedDaysAgo }],
    },
  });
  const { minAgeDays } = rules.contactData;

  it('was moved, which the record tells', () => {
    expect(affectedIn(aged(minAgeDays - 1), rules)).toEqual([
      { what: 'phone', how: 'moved', told: ['D'] },
    ]);
    expect(affectedIn(aged(minAgeDays), rules)).toEqual([]);
    expect(checkCounts('CF', aged(0), rules)).toBe(false);
    expect(checkCounts('VC', aged(0), rules)).toBe(true);
  });

  it('leaves what the case says of the phone as it is', () => {
    const one = aged(0, hurt('phone', 'stolen'));
    expect(affectedIn(one, rules)).toEqual(one.affected);
    const other = aged(0, hurt('badge', 'lost'));
    expect(affectedIn(other, rules).map(({ what }) => what)).toEqual([
      'badge',
      'phone',
    ]);
  });

  it('proves nothing where it is a desk line either', () => {
    const moves = { ...call.moves, CF: shows(['desk_line']) };
    const one = aged(0, { ...call, moves });
    expect(checkCounts('CF', one, rules)).toBe(false);
    expect(checkCounts('PN', one, rules)).toBe(true);
  });
});

const verified = (own: Policy, codes: readonly MoveCode[], of = call) =>
  isVerified(codes, of, own);

describe('two checks of different kinds', () => {
  const two: Policy = {
    ...rules,
    reset: { ...rules.reset, checks: 2, kinds: 'different' },
  };
  const any: Policy = { ...two, reset: { ...two.reset, kinds: 'any' } };

  it('are two that hang on different things', () => {
    expect(verified(any, ['CF', 'PN'])).toBe(true);
    expect(verified(two, ['CF', 'PN'])).toBe(false);
    expect(verified(two, ['CF', 'PN', 'VC'])).toBe(true);
    expect(verified(two, ['CF', 'IP'])).toBe(true);
  });

  it('count as one where one thing passes both, whatever else they hang on', () => {
    const moves = {
      ...call.moves,
      VC: shows(['session', 'phone']),
      IP: shows(['phone', 'session']),
    };
    expect(verified(two, ['CF', 'VC'], { ...call, moves })).toBe(false);
    expect(verified(two, ['VC', 'IP'], { ...call, moves })).toBe(false);
    expect(verified(two, ['VC', 'IP', 'SP'], { ...call, moves })).toBe(true);
  });

  it('are asked of a privileged account too', () => {
    const own: Policy = {
      ...two,
      privileged: { ...two.privileged, checks: 2, oneOf: ['callback_on_file'] },
    };
    const of = { ...call, record: { ...call.record, privileged: true } };
    expect(verified(own, ['CF', 'PN'], of)).toBe(false);
    expect(verified(own, ['CF', 'VC'], of)).toBe(true);
  });
});

describe('a check that counts only in company', () => {
  const video_from_directory = {
    accepted: true,
    with: ['callback_on_file' as const, 'in_person' as const],
  };
  const own: Policy = {
    ...rules,
    checks: { ...rules.checks, video_from_directory },
  };

  it('proves nothing alone, nor beside a stranger, and counts beside one of its company', () => {
    expect(verified(own, ['VC'])).toBe(false);
    expect(verified(own, ['CF', 'VC'])).toBe(true);
    const two = { ...own, reset: { ...own.reset, checks: 2 } };
    expect(verified(two, ['SP', 'VC'])).toBe(false);
    expect(verified(two, ['SP', 'CF', 'VC'])).toBe(true);
    expect(verified(two, ['IP', 'VC'])).toBe(true);
  });
});

describe('a pass that is given on the verified line only', () => {
  const own: Policy = {
    ...rules,
    passes: { ...rules.passes, onVerifiedLine: true },
  };

  it.each<[CheckCode, boolean]>([
    ['CF', true],
    ['VC', true],
    ['IP', true],
    ['B', false],
    ['IV', false],
    ['PN', false],
    ['PC', false],
    ['SP', false],
    ['OC', false],
  ])('wants a check on such a line; %s is one: %s', (code, isLine) => {
    expect(verified(own, [code])).toBe(isLine);
    expect(verified(rules, [code])).toBe(true);
    expect(verified(own, [code, 'CF'])).toBe(true);
  });
});

describe('more checks', () => {
  it('never prove less', () => {
    for (const kinds of ['any', 'different'] as const)
      for (const onVerifiedLine of [false, true])
        for (const checks of [1, 2, 3]) {
          const own: Policy = {
            ...rules,
            reset: { ...rules.reset, checks, kinds },
            passes: { ...rules.passes, onVerifiedLine },
            checks: {
              ...rules.checks,
              video_from_directory: { accepted: true, with: ['in_person'] },
            },
          };
          for (let set = 0; set < 2 ** proving.length; set += 1) {
            const codes = proving.filter((_, bit) => set & (2 ** bit));
            if (!verified(own, codes)) continue;
            for (const code of proving)
              expect(verified(own, [...new Set([...codes, code])])).toBe(true);
          }
        }
  });
});
