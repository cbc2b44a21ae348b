import { expect, it } from 'vitest';
import { withOriginal } from '../../../src/build/nameOriginals.ts';

it('names the original behind the release, and changes nothing else', () => {
  const record =
    '{"course":"a","release":{"version":"1.0.0","hash":"cd"},"steps":[1.5]}\n';
  expect(withOriginal(record, '1.0.0+ab')).toBe(
    '{"course":"a","release":{"version":"1.0.0","hash":"cd"},"translationOf":"1.0.0+ab","steps":[1.5]}\n',
  );
});
