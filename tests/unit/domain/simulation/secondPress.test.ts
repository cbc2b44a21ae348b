import { expect, test } from 'vitest';
import {
  isSamePlace,
  isSecondPress,
  isTooSoonAfter,
} from '../../../../src/domain/simulation/secondPress.ts';
import type { Press } from '../../../../src/domain/simulation/secondPress.ts';

const asked: Press = { at: 1000, x: 80, y: 500, control: 'A', isMove: true };

test('a press on the move that took the place is the second half of a double click', () => {
  const other = { ...asked, control: 'B' };
  expect(isSecondPress(asked, { ...other, at: 1499 })).toBe(true);
  expect(isSecondPress(asked, { ...other, at: 1500 })).toBe(false);
  expect(isSecondPress(null, other)).toBe(false);
});

test('a move that stays in its place is not made twice by a double click', () => {
  expect(isSecondPress(asked, { ...asked, at: 1200 })).toBe(true);
});

test('another button may be pressed twice, as one that says what is still open', () => {
  const sign = { ...asked, control: 'Sign', isMove: false };
  expect(isSecondPress(sign, { ...sign, at: 1200 })).toBe(false);
  expect(isSecondPress(sign, { ...sign, control: 'Next', at: 1200 })).toBe(
    true,
  );
});

test('a quick press at another place counts', () => {
  const next = { ...asked, control: 'K', at: 1100 };
  expect(isSecondPress(asked, { ...next, x: 104 })).toBe(true);
  expect(isSecondPress(asked, { ...next, x: 105 })).toBe(false);
  expect(isSecondPress(asked, { ...next, y: 525 })).toBe(false);
  expect(isSamePlace(asked, { x: 98, y: 518 })).toBe(false);
});

test('a key makes no move that the key before has put there unseen, nor one twice', () => {
  const other = { same: false, fresh: false };
  expect(isTooSoonAfter(100, other)).toBe(false);
  expect(isTooSoonAfter(999, { ...other, fresh: true })).toBe(true);
  expect(isTooSoonAfter(1000, { ...other, fresh: true })).toBe(false);
  expect(isTooSoonAfter(499, { ...other, same: true })).toBe(true);
  expect(isTooSoonAfter(500, { ...other, same: true })).toBe(false);
});
