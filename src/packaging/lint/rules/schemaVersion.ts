import { MANIFEST_FILE } from '../../manifest.ts';
import { xmlChildren } from '../../../ground/xml/tree.ts';
import { editionsOf, manifestRoot } from '../manifest.ts';
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
  const wanted = known.map((text) => `<schemaversion>${text}</schemaversion>`);
  return [
    {
      rule: 'schema-version',
      file: MANIFEST_FILE,
      what: version
        ? `<schemaversion> holds ${JSON.stringify(version.text)}.`
        : 'There is no <schemaversion> in <metadata>.',
      why: 'LMSs compare the text as it stands to choose the standard.',
      fix: `Write ${wanted.join(' or ')}, without spaces or line breaks.`,
    },
  ];
};
