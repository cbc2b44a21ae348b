import { beforeEach, describe, expect, it } from 'vitest';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { $again } from '../../../../src/stores/simulation/call.ts';
import { $saidYes } from '../../../../src/stores/simulation/console.ts';
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

function saidYes(label: string, codes: string): string | null {
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
    ['is not known before one was made', 'C02 A', 'D', null],
    ['is known once it did', 'C02 A', 'D IP', 'IP'],
    ['is no matter of approval', 'C02 A', 'D MA', null],
    [
      'is not said of a check that the policy does not take',
      'C04 A',
      'D K',
      null,
    ],
    ['is not said of a check that said no', 'C04 A', 'D CF', null],
    ['tells the last of two', 'C02 A', 'D IP CF', 'CF'],
    ['is no longer said once Security was told', 'C02 A', 'D IP SEC', null],
    [
      'is no longer said once the real user was warned',
      'C02 A',
      'D IP W',
      null,
    ],
    ['is said of a check after that', 'C02 A', 'D SEC IP', 'IP'],
    ['is no longer said once somebody says no', 'C05 C', 'D CF MA', null],
  ])('%s', (_, label, codes, yes) => {
    expect(saidYes(label, codes)).toBe(yes);
  });

  it('is shown whether or not what the check hangs on is to be trusted', () => {
    // The thief answers the phone: it says yes, and proves nothing.
    expect(saidYes('C02 A', 'D CF')).toBe('CF');
  });
});
