import { addressWords } from '../../../words/workshop/packaging/lint/addresses.ts';
import type { Rule } from '../view.ts';

/** No file is written into another as a `data:` or `blob:` URL. */
export const dataUrls: Rule = ({ references }) =>
  references.flatMap(({ file, url, reference }) => {
    if (reference.kind !== 'data') return [];
    return [
      { rule: 'data-urls', file, ...addressWords.data(url.slice(0, 40)) },
    ];
  });
