import { MANIFEST_FILE } from '../../manifest.ts';
import { manifestElements, manifestRoot } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** Parameters of an item can stand in an address, and belong to an item that is launched. */
export const parameters: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  return manifestElements(root, 'item').flatMap(({ attributes }) => {
    const given = attributes['parameters'];
    if (given === undefined || given === '') return [];
    const found = { rule: 'parameters' as const, file: MANIFEST_FILE };
    const said = `Item ${attributes['identifier'] ?? '(without identifier)'} has the parameters ${given}`;
    if (attributes['identifierref'] === undefined)
      return [
        {
          ...found,
          what: `${said}, and leads to no resource.`,
          why: 'Nothing is launched with them.',
          fix: 'Give the item an identifierref, or take the parameters away.',
        },
      ];
    if (!/[\s"<>\\]|%(?![0-9a-f]{2})/i.test(given)) return [];
    return [
      {
        ...found,
        what: `${said}, which cannot stand in an address.`,
        why: 'An LMS puts them behind the href as they are.',
        fix: 'Write them as ?name=value&amp;other=value, and encode what an address cannot hold: %20 for a space.',
      },
    ];
  });
};
