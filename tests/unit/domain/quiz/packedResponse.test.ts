import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packResponse,
  unpackResponse,
} from '../../../../src/domain/quiz/packedResponse.ts';
import { anyOrder, anyPairs, anyResponse } from './kinds.ts';

describe('a response in twelve bits and a form', () => {
  it('comes back as it was, of every kind', () => {
    const sensible = fc.oneof(
      fc.subarray(Array.from('abcdefghijkl')),
      fc.constantFrom(['true'], ['false'], []),
      anyOrder,
      anyPairs,
    );
    fc.assert(
      fc.property(sensible, (response) => {
        expect(unpackResponse(packResponse(response))).toEqual(response);
      }),
    );
  });

  it('is small numbers, whatever a page hands in', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const { form, bits } = packResponse(response);
        expect([0, 1, 2, 3]).toContain(form);
        expect(Number.isInteger(bits)).toBe(true);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThan(64 ** 2);
      }),
    );
  });

  it('reads any numbers without failing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 15 }), fc.nat({ max: 4095 }), (form, bits) => {
        expect(unpackResponse({ form, bits }).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
