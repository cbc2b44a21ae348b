import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packResponse,
  unpackResponse,
} from '../../../../src/domain/quiz/packedResponse.ts';
import type { ItemKind } from '../../../../src/schema/item.ts';
import { anyOrder, anyPairs, anyResponse } from './kinds.ts';

const kinds: ItemKind[] = [
  'choice',
  'multiple',
  'true-false',
  'sequencing',
  'matching',
];

describe('a response in twelve bits', () => {
  it('comes back as it was, of every kind', () => {
    const returns = (kind: ItemKind, any: fc.Arbitrary<string[]>) =>
      fc.assert(
        fc.property(any, (response) => {
          expect(unpackResponse(kind, packResponse(kind, response))).toEqual(
            response,
          );
        }),
      );
    returns('multiple', fc.subarray(Array.from('abcdefghijkl')));
    returns('choice', fc.constantFrom(['a'], ['l'], []));
    returns('true-false', fc.constantFrom(['true'], ['false'], []));
    returns('sequencing', anyOrder);
    returns('sequencing', fc.constant([]));
    returns('matching', anyPairs);
  });

  it('is two characters of saved data, whatever a page hands in', () => {
    for (const kind of kinds) {
      fc.assert(
        fc.property(anyResponse, (response) => {
          const packed = packResponse(kind, response);
          expect(Number.isInteger(packed)).toBe(true);
          expect(packed).toBeGreaterThanOrEqual(0);
          expect(packed).toBeLessThan(64 ** 2);
        }),
      );
    }
  });

  it('reads any number without failing', () => {
    for (const kind of kinds) {
      fc.assert(
        fc.property(fc.nat({ max: 4095 }), (packed) => {
          expect(unpackResponse(kind, packed).length).toBeLessThanOrEqual(12);
        }),
      );
    }
  });
});
