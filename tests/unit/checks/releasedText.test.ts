import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../../src/checks/checkCourse.ts';
import { parseCourse } from '../../../src/checks/parsedCourse.ts';
import { releasedOf, releasedText } from '../../../src/checks/releasedText.ts';
import { validContent, withEdit } from './fixtures.ts';

const RELEASED = 'content/demo/released.yaml';
const ITEM = 'content/demo/items/sound_exception.yaml';

describe('released.yaml', () => {
  it('is read back as it was written, and the course that wrote it keeps to it', async () => {
    const files = await validContent();
    const released = releasedOf(parseCourse(files, 'content', 'demo'));
    if (!released) throw new Error('the valid course can be read');
    // a digest that YAML would take for a number
    const odd = { ...released.keys[0]?.words, a: '12345678', b: '1e234567' };
    const keys = released.keys.map((key) => ({ ...key, words: odd }));
    const text = releasedText({ ...released, keys });
    const read = parseCourse(
      [...files, { path: RELEASED, text }],
      'content',
      'demo',
    ).released;
    expect(read.data).toEqual({ ...released, keys });
    const own = { path: RELEASED, text: releasedText(released) };
    expect(checkCourse([...files, own])).toEqual([]);
  });

  it('promises nothing of a course that cannot be read', async () => {
    const files = withEdit(await validContent(), ITEM, 'kind: choice', 'kind:');
    expect(releasedOf(parseCourse(files, 'content', 'demo'))).toBeNull();
  });
});
