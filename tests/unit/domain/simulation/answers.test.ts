import { describe, expect, it } from 'vitest';
import {
  otherAccount,
  standingYes,
} from '../../../../src/domain/simulation/answers.ts';
import { takenYes } from '../../../../src/domain/simulation/checks.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { callOf, policy } from './desk.ts';

function standing(label: string, made: string): string {
  const call = callOf(label);
  const codes = made.split(' ').filter(isMoveCode);
  return standingYes(call, codes, takenYes(call, policy)).join(' ');
}

describe('a yes', () => {
  it.each([
    ['stands once it was heard', 'D CF', 'CF'],
    ['stands beside another', 'D CF VC', 'CF VC'],
    ['stands no longer once somebody said no', 'D CF MA', ''],
    ['stands once Security was told', 'D CF SEC', 'CF'],
    ['stands again where it is heard after a no', 'D CF MA VC', 'VC'],
  ])('%s', (_, made, yes) => {
    expect(standing('C21 A', made)).toBe(yes);
  });
});

describe('the account that a call is about', () => {
  it.each([
    ['C21 A', 'gwen.parry'],
    ['C22 A', 'moira.keane'],
    ['C06 A', 'marcus.bell'],
    ['C23 A', 'starters-12'],
    ['C04 A', null],
  ])('of %s is named where its owner does not ask: %s', (label, account) => {
    expect(otherAccount(callOf(label))).toBe(account);
  });
});
