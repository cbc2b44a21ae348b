import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../../../src/checks/checkCourse.ts';
import type { Finding } from '../../../../src/checks/finding.ts';
import { validContent, withEdit } from '../fixtures.ts';

const IDS = 'content/demo/ids.yaml';

function fixesOf(findings: readonly Finding[], rule: Finding['rule']) {
  return findings.filter((it) => it.rule === rule).map(({ fix }) => fix);
}

describe('an id of ids.yaml without a file', () => {
  it('is called a misspelling where a file of nearly that name has no id', async () => {
    const files = withEdit(
      await validContent(),
      IDS,
      '  - sound_exception',
      '  - sound_excepton',
    );
    expect(fixesOf(checkCourse(files), 'item-ids')).toEqual([
      'Write sound_exception in its place.',
    ]);
  });

  it('is no misspelling of an id that stands in the list', async () => {
    const files = withEdit(
      await validContent(),
      IDS,
      '  - sound_exception',
      '  - sound_exception\n  - sound_exceptions',
    );
    expect(fixesOf(checkCourse(files), 'item-ids')).toEqual([
      'If the item was removed, keep its place and write { was: sound_exceptions }.',
    ]);
  });
});
