import { describe, expect, it } from 'vitest';
import {
  approvalCodes,
  approvalNeeded,
  couldBeApproved,
  isApproved,
  saysYes,
} from '../../../../src/domain/simulation/approval.ts';
import type { ApprovalCode } from '../../../../src/domain/simulation/approval.ts';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import {
  hasMove,
  movesUnder,
} from '../../../../src/domain/simulation/movesUnder.ts';
import {
  isMoveCode,
  moveCodes,
} from '../../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import type { Policy } from '../../../../src/schema/policy.ts';
import { callOf, policy } from './ruleDesk.ts';

type Answer = 'confirms' | 'misleads' | 'fails' | 'no_answer' | 'none' | null;
const shows = (result: Exclude<Answer, null>) => ({ text: 'words', result });

const base = callOf('C04 B');
function asked(
  MA: Answer,
  AD: Answer = null,
  AS: Answer = null,
  request: CallCase['request'] = 'signin',
): CallCase {
  const moves = { ...base.moves, MA: undefined, AD: undefined, AS: undefined };
  return {
    ...base,
    request,
    moves: {
      ...moves,
      ...(MA && { MA: shows(MA) }),
      ...(AD && { AD: shows(AD) }),
      ...(AS && { AS: shows(AS) }),
    },
  };
}

function under(
  reset: Partial<Policy['reset']>,
  approver: Policy['exceptions']['approver'] = 'business_owner',
): Policy {
  return {
    ...policy,
    reset: {
      ...policy.reset,
      approver: 'line_manager',
      deputy: false,
      unreachable: 'wait',
      ...reset,
    },
    exceptions: { ...policy.exceptions, approver },
  };
}

describe('whose approval a request needs', () => {
  const manager = under({});
  const deputy = under({ deputy: true });
  const security = under({ approver: 'security', deputy: true });
  const standIn = under({ unreachable: 'security' });
  const both = under({ deputy: true, unreachable: 'security' });

  it.each<[string, Policy, CallCase, ApprovalCode[][]]>([
    ['the manager', manager, asked('confirms'), [['MA']]],
    [
      'the manager who is away',
      manager,
      asked('no_answer', 'confirms'),
      [['MA']],
    ],
    ['manager or deputy', deputy, asked('confirms'), [['MA', 'AD']]],
    ['Security alone', security, asked('confirms', 'confirms'), [['AS']]],
    ['the manager who answers', standIn, asked('confirms'), [['MA']]],
    ['the manager who says no', standIn, asked('fails'), [['MA']]],
    [
      'Security for a manager away',
      standIn,
      asked('no_answer'),
      [['MA', 'AS']],
    ],
    [
      'Security where nobody is there to ask',
      standIn,
      asked(null),
      [['MA', 'AS']],
    ],
    [
      'Security, the deputy not being one',
      standIn,
      asked('no_answer', 'confirms'),
      [['MA', 'AS']],
    ],
    [
      'the deputy who answers',
      both,
      asked('no_answer', 'confirms'),
      [['MA', 'AD']],
    ],
    [
      'the deputy who says no',
      both,
      asked('no_answer', 'fails'),
      [['MA', 'AD']],
    ],
    [
      'Security for both',
      both,
      asked('no_answer', 'no_answer'),
      [['MA', 'AD', 'AS']],
    ],
  ])('of a reset: %s', (_, rules, call, needed) => {
    expect(approvalNeeded(call, rules)).toEqual(needed);
    for (const request of ['codes', 'alert'] as const)
      expect(approvalNeeded({ ...call, request }, rules)).toEqual(needed);
  });

  it.each<[Policy['exceptions']['approver'], ApprovalCode[][]]>([
    ['business_owner', [['MA', 'AD']]],
    ['security', [['AS']]],
    ['business_owner_and_security', [['MA', 'AD'], ['AS']]],
  ])('of an exception under %s: %j', (approver, needed) => {
    const call = asked('confirms', 'confirms', 'confirms', 'exception');
    expect(approvalNeeded(call, under({ deputy: true }, approver))).toEqual(
      needed,
    );
    // Who approves a reset says nothing of exceptions.
    const reset = { approver: 'security', deputy: true } as const;
    expect(approvalNeeded(call, under(reset, approver))).toEqual(needed);
    expect(
      approvalNeeded({ ...call, request: 'signin' }, under({}, approver)),
    ).toEqual([['MA']]);
  });

  it('of an exception: Security in place of an owner who is away, and beside', () => {
    const call = asked('no_answer', null, 'confirms', 'exception');
    const own = under(
      { unreachable: 'security' },
      'business_owner_and_security',
    );
    expect(approvalNeeded(call, own)).toEqual([['MA', 'AS'], ['AS']]);
    expect(isApproved(['AS'], call, own)).toBe(true);
  });
});

describe('an approval', () => {
  const all = [[], ['MA'], ['AD'], ['AS'], ['MA', 'AD'], ['MA', 'AS']] as const;

  it.each<[Policy, boolean[]]>([
    [under({}), [false, true, false, false, true, true]],
    [under({ deputy: true }), [false, true, true, false, true, true]],
    [under({ approver: 'security' }), [false, false, false, true, false, true]],
  ])('is given by whom the policy wants to hear', (rules, expected) => {
    const call = asked('confirms', 'confirms', 'confirms');
    expect(all.map((given) => isApproved(given, call, rules))).toEqual(
      expected,
    );
  });

  it('of two is given only by both', () => {
    const call = asked('confirms', 'confirms', 'confirms', 'exception');
    const own = under({}, 'business_owner_and_security');
    expect(all.map((given) => isApproved(given, call, own))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it.each<[Answer, boolean]>([
    ['confirms', true],
    ['misleads', false],
    ['fails', false],
    ['no_answer', false],
    ['none', false],
    [null, false],
  ])('is a yes where the answer is %s: %s', (answer, isYes) => {
    const call = asked(answer, answer, answer);
    for (const code of approvalCodes) expect(saysYes(code, call)).toBe(isYes);
    expect(couldBeApproved(call, under({}))).toBe(isYes);
  });

  it('could be had where one who may give it would', () => {
    const away = asked('no_answer', 'confirms', 'confirms');
    expect(couldBeApproved(away, under({}))).toBe(false);
    expect(couldBeApproved(away, under({ deputy: true }))).toBe(true);
    expect(couldBeApproved(away, under({ unreachable: 'security' }))).toBe(
      true,
    );
    const refused = asked('fails', null, 'confirms');
    expect(couldBeApproved(refused, under({ unreachable: 'security' }))).toBe(
      false,
    );
  });
});

describe('access without the approval that the policy asks for', () => {
  const after = (moves: string, call: CallCase, rules: Policy) =>
    judge(
      play(soundMoves(moves.split(' ').filter(isMoveCode)), call, rules),
      call,
      rules,
    );

  it.each<[string, CallCase, Policy, boolean]>([
    ['D CF R E C L', asked('confirms'), under({}), false],
    ['D CF MA R E C L', asked('confirms'), under({}), true],
    ['D CF R MA E C L', asked('confirms'), under({}), false],
    ['D CF MA R E C L', asked('fails'), under({}), false],
    ['D CF AD R E C L', asked('no_answer', 'confirms'), under({}), false],
    [
      'D CF AD R E C L',
      asked('no_answer', 'confirms'),
      under({ deputy: true }),
      true,
    ],
    [
      'D CF AS R E C L',
      asked('no_answer', null, 'confirms'),
      under({ unreachable: 'security' }),
      true,
    ],
    ['D CF AS R E C L', asked('no_answer', null, 'confirms'), under({}), false],
    [
      'D CF MA R E C L',
      asked('confirms', null, 'confirms'),
      under({ approver: 'security' }),
      false,
    ],
    [
      'D CF AS R E C L',
      asked('confirms', null, 'confirms'),
      under({ approver: 'security' }),
      true,
    ],
  ])('is critical: after %s', (moves, call, rules, approved) => {
    const { critical, good } = after(moves, call, rules);
    expect(critical).toEqual(approved ? [] : ['given_unapproved']);
    expect(good).toBe(approved);
  });

  it('leaves a caller to be put off where it cannot be had', () => {
    const call = asked('no_answer');
    expect(after('D CF X L', call, under({}))).toMatchObject({
      need: 'defer',
      outcome: 'deferred',
      good: true,
      refusedWrongly: false,
    });
  });
});

describe('the moves of a desk', () => {
  const later = ['IV', 'PN', 'PC', 'SP', 'OC'] as const;
  const names = {
    IV: 'identity_service',
    PN: 'push_number_match',
    PC: 'posted_code',
    SP: 'second_agent',
    OC: 'own_check',
  } as const;

  it('are all that tempt, whatever the policy takes, and later checks where it takes them', () => {
    const { checks } = policy;
    const none = {
      ...policy,
      checks: {
        ...checks,
        video_from_directory: { accepted: false },
        callback_on_file: { accepted: false },
      },
    };
    for (const code of ['K', 'B', 'CF', 'CG', 'VC', 'VL', 'RM', 'IP'] as const)
      expect(hasMove(code, none)).toBe(true);
    for (const code of later) {
      const name = names[code];
      const has = (accepted: boolean) =>
        hasMove(code, {
          ...policy,
          checks: { ...checks, [name]: { ...checks[name], accepted } },
        });
      expect([code, has(true), has(false)]).toEqual([code, true, false]);
    }
  });

  it('ask a deputy and Security only where the policy has them approve', () => {
    const both = (rules: Policy) => [
      hasMove('AD', rules),
      hasMove('AS', rules),
    ];
    expect(both(under({}))).toEqual([false, false]);
    expect(both(under({ deputy: true }))).toEqual([true, false]);
    expect(both(under({ approver: 'security' }))).toEqual([false, true]);
    expect(both(under({ unreachable: 'security' }))).toEqual([false, true]);
    expect(both(under({}, 'security'))).toEqual([false, true]);
    expect(both(under({}, 'business_owner_and_security'))).toEqual([
      false,
      true,
    ]);
  });

  it('are the same in every call, in the order of the console', () => {
    const rules = under({});
    expect(movesUnder(rules)).toEqual(
      moveCodes.filter((code) => hasMove(code, rules)),
    );
    expect(movesUnder(rules)).toEqual(expect.arrayContaining(['D', 'R', 'L']));
  });
});
