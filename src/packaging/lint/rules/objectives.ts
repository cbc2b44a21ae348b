import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf, xmlChildren } from '../../../ground/xml/tree.ts';
import { manifestElements, manifestRoot } from '../manifest.ts';
import { identifierWords } from '../../../words/workshop/packaging/lint/identifiers.ts';
import type { Rule } from '../view.ts';

/** Within one activity of SCORM 2004 no two objectives have the same id. */
export const objectives: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  return manifestElements(root, 'objectives').flatMap((list) => {
    const ids = xmlChildren(list)
      .filter(({ name }) => /^(primaryO|o)bjective$/.test(localNameOf(name)))
      .flatMap(({ attributes }) => attributes['objectiveID']?.trim() ?? []);
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) < at));
    return [...twice].map((id) => ({
      rule: 'objectives',
      file: MANIFEST_FILE,
      ...identifierWords.objectiveTwice(id, list.name),
    }));
  });
};
