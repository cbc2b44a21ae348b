import { expect, it } from 'vitest';
import { revealOf } from '../../../../src/domain/simulation/callCase.ts';
import { newCall } from '../../../../src/domain/simulation/callState.ts';
import { logOptions } from '../../../../src/domain/simulation/logOptions.ts';
import { calls, labelOf, policy } from './ruleDesk.ts';

it.each(calls.map((call) => [labelOf(call), call] as const))(
  'an entry about %s offers somebody the caller named where somebody called',
  (_, call) => {
    const { approvers } = logOptions([], newCall, call, policy);
    const isThere = call.channel !== 'alert' || revealOf(call, 'AM') !== null;
    expect(approvers.includes('offered')).toBe(isThere);
  },
);
