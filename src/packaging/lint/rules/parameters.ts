import { MANIFEST_FILE } from '../../manifest.ts';
import { manifestElements, manifestRoot } from '../manifest.ts';
import { parameterWords } from '../../../words/workshop/packaging/lint/activity.ts';
import type { Rule } from '../view.ts';

/** Parameters of an item can stand in an address, and belong to an item that is launched. */
export const parameters: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  return manifestElements(root, 'item').flatMap(({ attributes }) => {
    const given = attributes['parameters'];
    if (given === undefined || given === '') return [];
    const item = attributes['identifier'] ?? null;
    const found = { rule: 'parameters' as const, file: MANIFEST_FILE };
    if (attributes['identifierref'] === undefined)
      return [{ ...found, ...parameterWords.notLaunched(item, given) }];
    if (!/[\s"<>\\]|%(?![0-9a-f]{2})/i.test(given)) return [];
    return [{ ...found, ...parameterWords.noAddress(item, given) }];
  });
};
