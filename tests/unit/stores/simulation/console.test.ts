import { beforeEach, describe, expect, it } from 'vitest';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { $again } from '../../../../src/stores/simulation/call.ts';
import {
  $opened,
  $saidYes,
} from '../../../../src/stores/simulation/console.ts';
import { $caseBank, $desk } from '../../../../src/stores/simulation/desk.ts';
import {
  callOf,
  deskRule,
  files,
  policy,
} from '../../domain/simulation/desk.ts';

const cases = deskRule.cases.flatMap(
  (id) => files.find((it) => it.id === id) ?? [],
);

function saidYes(label: string, codes: string): boolean {
  const { id, variant, revision } = callOf(label);
  const moves = codes
    .split(' ')
    .filter(isMoveCode)
    .map((code) => ({ code }));
  $desk.set({ ...newDesk, open: { case: id, variant, revision, moves } });
  return $saidYes.get();
}

beforeEach(() => {
  $again.set(null);
  $caseBank.set({ status: 'ready', bank: { cases, policy } });
});

describe('that a check said yes', () => {
  it.each([
    ['is not known before one was made', 'C02 A', 'D', false],
    ['is known once it did', 'C02 A', 'D IP', true],
    ['is no matter of approval', 'C02 A', 'D MA', false],
    [
      'is not said of a check that the policy does not take',
      'C04 A',
      'D K',
      false,
    ],
    ['is not said of a check that said no', 'C04 A', 'D CF', false],
    ['is still said once Security was told', 'C02 A', 'D IP SEC', true],
    ['is no longer said once somebody says no', 'C05 C', 'D CF MA', false],
  ])('%s', (_, label, codes, yes) => {
    expect(saidYes(label, codes)).toBe(yes);
  });

  it('is shown whether or not what the check hangs on is to be trusted', () => {
    // The thief answers the phone: it says yes, and proves nothing.
    expect(saidYes('C02 A', 'D CF')).toBe(true);
  });
});

describe('the panels that were opened', () => {
  it('end with the last one, which is the one on screen', () => {
    saidYes('C02 A', 'S CF H D');
    expect($opened.get()).toEqual(['S', 'H', 'D']);
  });
});
