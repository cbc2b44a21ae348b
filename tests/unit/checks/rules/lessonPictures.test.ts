import { expect, it } from 'vitest';
import { checkCourse } from '../../../../src/checks/checkCourse.ts';
import { validContent, withEdit } from '../fixtures.ts';

it.each(['svg', 'png', 'jpg', 'jpeg', 'webp'])(
  'takes a picture that ends in .%s',
  async (kind) => {
    const files = withEdit(
      await validContent(),
      'content/demo/lesson.mdx',
      'Attackers do.',
      `![A way in](./pictures/entry.${kind})`,
    );
    const picture = { path: `content/demo/pictures/entry.${kind}`, text: '' };
    const rules = (of: typeof files) => checkCourse(of).map(({ rule }) => rule);
    expect(rules(files)).toContain('lesson-pictures');
    expect(rules([...files, picture])).not.toContain('lesson-pictures');
  },
);

/** What the check says of a picture, where its folder holds a file of this name. */
async function fixOf(url: string, file: string): Promise<string[]> {
  const files = withEdit(
    await validContent(),
    'content/demo/lesson.mdx',
    'Attackers do.',
    `![A way in](${url})`,
  );
  const picture = { path: `content/demo/pictures/${file}`, text: '' };
  return checkCourse([...files, picture])
    .filter(({ rule }) => rule === 'lesson-pictures')
    .map(({ fix }) => fix);
}

it.each([
  ['Entry.SVG', 'Rename', 'Entry.svg'],
  ['entry (1).png', 'Rename', 'entry-1.png'],
  ['entry.gif', 'Save', 'entry.png'],
])(
  'asks for another name of %s, with which nothing is left to mend',
  async (file, does, taken) => {
    const written = `./pictures/${encodeURIComponent(file)}`;
    const fixes = await fixOf(written, file);
    expect(fixes).toEqual([
      `${does} content/demo/pictures/${file} ${does === 'Save' ? 'as' : 'to'} ${taken} and write it like this: ![A way in](./pictures/${taken})`,
    ]);
    expect(await fixOf(`./pictures/${taken}`, taken)).toEqual([]);
  },
);

it('leaves brackets alone that are meant as they stand', async () => {
  const files = withEdit(
    await validContent(),
    'content/demo/lesson.mdx',
    'Attackers do.',
    'Attackers \\[do](see below), and `![x](a b)` [sic] (as written).',
  );
  expect(checkCourse(files)).toEqual([]);
});
