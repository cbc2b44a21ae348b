import { MANIFEST_FILE } from '../../manifest12.ts';
import { ADLCP_12, manifestRoot, prefixesFor } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** ADL's namespace has the prefix `adlcp`, and the manifest's own has none. */
export const prefixes: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const found = prefixesFor(root, ADLCP_12);
  const literal =
    found.length === 1 && found[0] === 'adlcp' && !root.name.includes(':');
  if (literal) return [];
  return [
    {
      rule: 'prefixes',
      file: MANIFEST_FILE,
      what: root.name.includes(':')
        ? `The manifest's own elements carry a prefix: <${root.name}>.`
        : found.length === 0
          ? `The prefix adlcp is not declared for ${ADLCP_12}.`
          : `ADL's namespace has the prefix ${found.join(', ')}.`,
      why: 'Moodle and others look for adlcp:scormtype as text; with another prefix nothing is tracked.',
      fix: `Declare xmlns:adlcp="${ADLCP_12}" on <manifest> and use that prefix.`,
    },
  ];
};
