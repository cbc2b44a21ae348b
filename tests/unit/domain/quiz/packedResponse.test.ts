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

  // Saved data hold these numbers for years: they never change their meaning.
  it.each([
    [[], 0, 0],
    [['a', 'c'], 0, 5],
    [['true'], 1, 1],
    [['false'], 1, 2],
    [['b', 'a'], 2, 3],
    [['c', 'a', 'b'], 2, 8],
    [['f', 'e', 'd', 'c', 'b', 'a'], 2, 873],
    [['a.2', 'c.7'], 3, 450],
  ])('%j is form %i and bits %i', (response, form, bits) => {
    expect(packResponse(response)).toEqual({ form, bits });
    expect(unpackResponse({ form, bits })).toEqual(response);
  });

  it.each([
    [['a.1', 'e.2'], ['a.1']],
    [['a.0', 'b.1'], ['b.1']],
    [['a.-1', 'b.1'], ['b.1']],
    [['a.8', 'b.1'], ['b.1']],
    [['a.x', 'b.1'], ['b.1']],
    [['a.1.5', 'b.1'], ['b.1']],
    [
      ['b', 'a', 'c', 'd', 'e', 'f', 'g'],
      ['b', 'a', 'c', 'd', 'e', 'f'],
    ],
    [['g', 'a', 'b', 'c', 'd', 'e', 'f'], []],
  ])('%j comes back as %j, since the rest has no place', (response, kept) => {
    expect(unpackResponse(packResponse(response))).toEqual(kept);
  });

  it('is nothing for numbers that no response has', () => {
    expect(unpackResponse({ form: 1, bits: 0 })).toEqual([]);
    expect(unpackResponse({ form: 1, bits: 3 })).toEqual([]);
    expect(unpackResponse({ form: 2, bits: 0 })).toEqual([]);
    expect(unpackResponse({ form: 4, bits: 1 })).toEqual([]);
  });

  it('reads any numbers without failing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 15 }), fc.nat({ max: 4095 }), (form, bits) => {
        expect(unpackResponse({ form, bits }).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
