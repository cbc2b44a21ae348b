import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../../../src/tracking/cmi5/uuid.ts';

test('a UUID is the same for a text each time, another for another, and of a form that every record store takes', () => {
  const form =
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(uuidOf(text)).toMatch(form);
      expect(uuidOf(text)).toBe(uuidOf(text));
    }),
  );
  const many = Array.from({ length: 50_000 }, (_, n) => uuidOf(`${n}`));
  expect(new Set(many).size).toBe(many.length);
});
