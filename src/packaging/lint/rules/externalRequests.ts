import type { Rule } from '../view.ts';

/** Nothing is fetched from another host. Links that a learner may follow are another rule's matter. */
export const externalRequests: Rule = ({ references }) =>
  references.flatMap(({ file, url, use, reference }) => {
    if (use !== 'load' || reference.kind !== 'web') return [];
    return [
      {
        rule: 'external-requests',
        file,
        what: `It loads ${url}.`,
        why: 'The course must run in a closed network, and a strict LMS blocks other hosts.',
        fix: 'Put the file into the site, or mark the element with data-site-only.',
      },
    ];
  });
