import { expect, it } from 'vitest';
import { modelRefusals } from '../../../src/words/refusals.ts';

it("two wordings of the call's own stand beside one's no", () => {
  expect(modelRefusals({ refusals: ['one', 'two', 'three'] })).toEqual([
    'one',
    'two',
  ]);
});

it('a call with fewer wordings is given what is true in every call', () => {
  const [first, second] = modelRefusals({});
  expect(first).toContain('as soon as I am sure who I am helping');
  expect(second).not.toBe(first);
  expect(modelRefusals({ refusals: ['one'] })).toEqual(['one', first]);
});
