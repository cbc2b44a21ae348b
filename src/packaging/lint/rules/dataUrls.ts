import type { Rule } from '../view.ts';

/** No file is written into another as a `data:` or `blob:` URL. */
export const dataUrls: Rule = ({ references }) =>
  references.flatMap(({ file, url, reference }) => {
    if (reference.kind !== 'data') return [];
    return [
      {
        rule: 'data-urls',
        file,
        what: `It holds ${url.slice(0, 40)}…`,
        why: "An LMS that sends Content-Security-Policy: default-src 'self' blocks it.",
        fix: 'Keep it as a file of its own (vite.build.assetsInlineLimit: 0).',
      },
    ];
  });
