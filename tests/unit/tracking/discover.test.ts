import { describe, expect, test } from 'vitest';
import {
  findApi as findSought,
  type WindowLike,
} from '../../../src/tracking/scorm/discover.ts';

const api = { LMSInitialize: () => 'true' };
const findApi = (start: WindowLike) =>
  findSought(start, { apiName: 'API', initialize: 'LMSInitialize' });

/** A chain of windows, the first the innermost; the last is its own parent. */
function nested(depth: number, outermost: object) {
  let window: object = outermost;
  for (let level = 0; level < depth; level += 1) window = { parent: window };
  return window;
}

describe('finding the API', () => {
  test.each([1, 8, 10, 16])('%i hops away', (depth) => {
    expect(findApi(nested(depth, { API: api }))).toBe(api);
  });

  test('gives up on a chain without end', () => {
    const endless: object = {
      get parent() {
        return {
          ...Object.getOwnPropertyDescriptors(endless),
          parent: endless,
        };
      },
    };
    expect(findApi(endless)).toBeNull();
  });

  test('takes the nearest of two', () => {
    const near = { LMSInitialize: () => 'true' };
    expect(findApi({ parent: { API: near, parent: { API: api } } })).toBe(near);
  });

  test('prefers the parents to the opener', () => {
    const other = { LMSInitialize: () => 'true' };
    expect(findApi({ opener: { API: other }, parent: { API: api } })).toBe(api);
  });

  test.each([null, undefined, 'API', 42, {}, { LMSInitialize: 'true' }])(
    'does not take %s for an API',
    (impostor) => {
      expect(findApi({ API: impostor } as object)).toBeNull();
    },
  );

  test('passes by windows that throw at every look', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    );
    expect(findApi({ opener: hostile, parent: hostile })).toBeNull();
    expect(findApi({ parent: hostile, opener: { API: api } })).toBe(api);
  });

  test('of two standards takes the one that it is told, however near the other is', () => {
    const other = { Initialize: () => 'true' };
    const both = { API: api, parent: { API_1484_11: other } };
    const sought = { apiName: 'API_1484_11', initialize: 'Initialize' };
    expect(findSought(both, sought)).toBe(other);
    expect(findApi(both)).toBe(api);
  });

  test('stops where the opener has been taken away', () => {
    expect(findApi({ opener: null, parent: { opener: null } })).toBeNull();
  });
});
