import { expect, it } from 'vitest';
import { sameRevision } from '../../../../src/domain/progress/savedAnswer.ts';
import { sameCaseRevision } from '../../../../src/domain/progress/savedCall.ts';

it('takes revisions for the same that saved data cannot tell apart, and no others', () => {
  expect(sameRevision(3, 3)).toBe(true);
  expect(sameRevision(1, 33)).toBe(true);
  expect(sameRevision(1, 17)).toBe(false);
  expect(sameCaseRevision(3, 3)).toBe(true);
  expect(sameCaseRevision(17, 1)).toBe(true);
  expect(sameCaseRevision(1, 9)).toBe(false);
});
