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
