import { MANIFEST_FILE } from '../../manifest.ts';
import { xmlChildren } from '../../../ground/xml/tree.ts';
import { editionsOf, manifestRoot } from '../manifest.ts';
import { versionWords } from '../../../words/workshop/packaging/lint/schemaVersion.ts';
import type { Rule } from '../view.ts';

/** `<schemaversion>` is exactly that of an edition which the manifest's namespaces belong to, without white space. */
export const schemaVersion: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const [version] = xmlChildren(root, 'metadata').flatMap((each) =>
    xmlChildren(each, 'schemaversion'),
  );
  const known = editionsOf(root).map((edition) => edition.schemaVersion);
  if (version && known.includes(version.text)) return [];
  return [
    {
      rule: 'schema-version',
      file: MANIFEST_FILE,
      ...(version
        ? versionWords.other(version.text, known)
        : versionWords.absent(known)),
    },
  ];
};
