import { expect, it } from 'vitest';
import { findingsFirst } from '../../../src/build/findingsFirst.ts';

const finding = { type: 'error', err: { message: 'Close <Say>.' } };

/** What comes to the page of a message, where the check has found something or nothing. */
function sent(message: unknown, found: object | null): unknown {
  let last: unknown = null;
  const hot = {
    send: (one: unknown) => {
      last = one;
    },
  };
  const server = { environments: { client: { hot } } };
  findingsFirst(
    server as unknown as Parameters<typeof findingsFirst>[0],
    '/course',
    () => found,
  );
  hot.send(message);
  return last;
}

const about = (file: string) => ({
  type: 'error',
  err: { message: 'mdx-jsx:unexpected-character', loc: { file } },
});

it.each(['/course/content/late-shift/lesson.mdx', 'content/late-shift/a.mdx'])(
  'an error of %s gives its place to what the check found',
  (file) => {
    expect(sent(about(file), finding)).toBe(finding);
    expect(sent(about(file), null)).toEqual(about(file));
  },
);

it.each([about('/course/src/pages/index.astro'), { type: 'full-reload' }])(
  '%j comes through, whatever the check found',
  (message) => {
    expect(sent(message, finding)).toBe(message);
  },
);
