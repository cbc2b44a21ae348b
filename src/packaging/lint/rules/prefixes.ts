import type { XmlElement } from '@rgrove/parse-xml';
import { MANIFEST_FILE } from '../../manifest.ts';
import { editionsOf, manifestRoot, prefixesFor } from '../manifest.ts';
import { prefixWords } from '../../../words/workshop/packaging/lint/prefixes.ts';
import type { Told } from '../../../errors.ts';
import type { Rule } from '../view.ts';

/** ADL's and IMS's namespaces have the prefixes of the standard, and the manifest's own has none. `adlcp` must be there. */
export const prefixes: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const [{ schemas, scormType }] = editionsOf(root);
  return schemas.flatMap(({ prefix, namespace }) => {
    if (prefix === null || prefix === '') return [];
    const tracks = prefix === 'adlcp' ? scormType : null;
    const fault = faultOf(root, { prefix, namespace, tracks });
    return fault === null
      ? []
      : [{ rule: 'prefixes' as const, file: MANIFEST_FILE, ...fault }];
  });
};

type Wanted = Parameters<typeof prefixWords.undeclared>[0];

function faultOf(root: XmlElement, wanted: Wanted): Told | null {
  const { prefix, namespace, tracks } = wanted;
  if (tracks !== null && root.name.includes(':'))
    return prefixWords.onManifest(root.name, wanted);
  const found = prefixesFor(root, namespace);
  if (found.length === 0)
    return tracks === null ? null : prefixWords.undeclared(wanted);
  if (found.length === 1 && found[0] === prefix) return null;
  return prefix.startsWith('adl')
    ? prefixWords.ofAdl(found, wanted)
    : prefixWords.other(found, wanted);
}
