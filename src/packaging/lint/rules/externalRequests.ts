import { addressWords } from '../../../words/workshop/packaging/lint/addresses.ts';
import type { Rule } from '../view.ts';

/** Nothing is fetched from another host. Links that a learner may follow are another rule's matter. */
export const externalRequests: Rule = ({ references }) =>
  references.flatMap(({ file, url, use, reference }) => {
    if (use !== 'load' || reference.kind !== 'web') return [];
    return [
      { rule: 'external-requests', file, ...addressWords.otherHost(url) },
    ];
  });
