import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf } from '../../../ground/xml/tree.ts';
import { editionsOf, manifestRoot, resourcesOf } from '../manifest.ts';
import { scormTypeWords } from '../../../words/workshop/packaging/lint/scormType.ts';
import type { Told } from '../../../errors.ts';
import type { Rule } from '../view.ts';

/** Every resource says `adlcp:scormtype` in the standard's own case, and at least one is a SCO. */
export const scormType: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const [{ name: edition, scormType: attribute }] = editionsOf(root);
  const knows = { edition, attribute };
  const resources = resourcesOf(root);
  const wrong = resources.flatMap(
    ({ element: { attributes }, identifier }): Told[] => {
      const found = Object.keys(attributes).find(
        (name) => localNameOf(name).toLowerCase() === 'scormtype',
      );
      if (found === undefined)
        return [scormTypeWords.absent(identifier, knows)];
      const value = attributes[found] ?? '';
      if (found === attribute && (value === 'sco' || value === 'asset'))
        return [];
      return [scormTypeWords.other(identifier, [found, value], knows)];
    },
  );
  const hasSco = resources.some(
    ({ element }) => element.attributes[attribute] === 'sco',
  );
  const faults =
    hasSco || wrong.length > 0 ? wrong : [scormTypeWords.noSco(knows)];
  return faults.map((said) => ({
    rule: 'scorm-type',
    file: MANIFEST_FILE,
    ...said,
  }));
};
