import { describe, expect, it } from 'vitest';
import { fewestCalls } from '../../../../src/domain/simulation/fewestCalls.ts';
import { deskRule } from './desk.ts';

const right = {
  attack: false,
  good: true,
  critical: [],
  refusedWrongly: false,
};
const attack = { ...right, attack: true };
const short = { ...right, good: false };
const critical = { ...short, critical: ['number_changed' as const] };
const left = (...calls: Parameters<typeof fewestCalls>[0]) =>
  fewestCalls(calls, deskRule);

describe('the fewest calls to a passed desk', () => {
  it('is a whole window before the first', () => {
    expect(left()).toBe(8);
  });

  it('falls with each call that ends well', () => {
    expect(left(right)).toBe(7);
    expect(left(right, attack, attack)).toBe(5);
  });

  it('falls with two early calls that did not, and no further', () => {
    expect(left(short, short)).toBe(6);
    expect(left(short, short, short)).toBe(6);
  });

  it('is as many as push a critical error out of the last five', () => {
    expect(left(...Array.from({ length: 8 }, () => attack), critical)).toBe(5);
  });

  it('is nought where the last calls pass it', () => {
    expect(
      left(attack, attack, attack, right, right, right, right, right),
    ).toBe(0);
  });

  it('ends under a rule that no calls can keep', () => {
    const rule = { ...deskRule, window: 2, good: 6 };
    expect(fewestCalls([], rule)).toBe(2);
  });
});
