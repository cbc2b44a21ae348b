import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readRelease } from '../../../src/evidence/vocabulary/record.ts';

test.each([
  ['release_1_0_0_ab12cd34', '1.0.0+ab12cd34'],
  ['release_12_3_40_ab12cd34', '12.3.40+ab12cd34'],
  ['release_1_0_0', '1.0.0'],
  ['release_1_0_0_ab12cd34_p0f9e8d7c', '1.0.0+ab12cd34.p0f9e8d7c'],
])('reads the release from the objective %s', (id, release) => {
  expect(readRelease(['check_a1', id])).toBe(release);
});

test('knows no release without its objective', () => {
  expect(readRelease([])).toBeNull();
  expect(
    readRelease(['release_', 'release_1_0', 'my_release_1_0_0']),
  ).toBeNull();
});

test('reads back every version and hash', () => {
  const number = fc.nat(999);
  const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
  fc.assert(
    fc.property(number, number, number, hash, (major, minor, patch, build) => {
      const id = `release_${major}_${minor}_${patch}_${build}`;
      expect(readRelease([id])).toBe(`${major}.${minor}.${patch}+${build}`);
    }),
  );
});
