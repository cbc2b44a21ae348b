import { MANIFEST_FILE } from '../../manifest12.ts';
import { xmlChildren } from '../../xml.ts';
import { manifestRoot } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** `<schemaversion>` is exactly `1.2`, without white space. */
export const schemaVersion: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const [version] = xmlChildren(root, 'metadata').flatMap((each) =>
    xmlChildren(each, 'schemaversion'),
  );
  if (version?.text === '1.2') return [];
  return [
    {
      rule: 'schema-version',
      file: MANIFEST_FILE,
      what: version
        ? `<schemaversion> holds ${JSON.stringify(version.text)}.`
        : 'There is no <schemaversion> in <metadata>.',
      why: 'LMSs compare the text as it stands to choose the standard.',
      fix: 'Write <schemaversion>1.2</schemaversion>, without spaces or line breaks.',
    },
  ];
};
