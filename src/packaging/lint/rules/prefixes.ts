import { MANIFEST_FILE } from '../../manifest.ts';
import { editionsOf, manifestRoot, prefixesFor } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** ADL's and IMS's namespaces have the prefixes of the standard, and the manifest's own has none. `adlcp` must be there. */
export const prefixes: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const finding = (what: string, namespace: string, prefix: string) => ({
    rule: 'prefixes' as const,
    file: MANIFEST_FILE,
    what,
    why:
      prefix === 'adlcp'
        ? `Moodle and others look for ${editionsOf(root)[0]?.scormType ?? ''} as text; with another prefix nothing is tracked.`
        : 'Moodle and others look for its elements as text; with another prefix the rule is not seen.',
    fix: `Declare xmlns:${prefix}="${namespace}" on <manifest> and use that prefix.`,
  });
  const schemas = editionsOf(root)[0]?.schemas ?? [];
  return schemas.flatMap(({ prefix, namespace }) => {
    if (prefix === null || prefix === '') return [];
    const found = prefixesFor(root, namespace);
    const ofRoot = prefix === 'adlcp' && root.name.includes(':');
    if (ofRoot) {
      const what = `The manifest's own elements carry a prefix: <${root.name}>.`;
      return [finding(what, namespace, prefix)];
    }
    if (found.length === 0 && prefix !== 'adlcp') return [];
    if (found.length === 1 && found[0] === prefix) return [];
    const what =
      found.length === 0
        ? `The prefix ${prefix} is not declared for ${namespace}.`
        : `${prefix.startsWith('adl') ? "ADL's namespace" : namespace} has the prefix ${found.join(', ')}.`;
    return [finding(what, namespace, prefix)];
  });
};
