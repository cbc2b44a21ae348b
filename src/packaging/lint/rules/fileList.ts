import { MANIFEST_FILE } from '../../manifest.ts';
import { readReference } from '../../paths.ts';
import type { Finding } from '../finding.ts';
import { editionsOf, manifestRoot, resourcesOf } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** The manifest lists what the zip holds, neither more nor less; schema files that it names are there. */
export const fileList: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const listed = new Set(resourcesOf(root).flatMap(({ files }) => files));
  const finding = (
    file: string,
    what: string,
    why: string,
    fix: string,
  ): Finding => ({
    rule: 'file-list',
    file,
    what,
    why,
    fix,
  });

  const absent = [...listed].filter((path) => !view.files.has(path));
  const unlisted = view.paths.filter(
    (path) =>
      !listed.has(path) && path !== MANIFEST_FILE && !isControlFile(path),
  );
  const locations = (root.attributes['xsi:schemaLocation'] ?? '')
    .trim()
    .split(/\s+/);
  const schemas = locations.filter((_location, index) => index % 2 === 1);
  const missing = schemas.filter((url) => {
    const reference = readReference(url, MANIFEST_FILE);
    return reference.kind === 'internal' && !view.files.has(reference.path);
  });
  return [
    ...absent.map((path) =>
      finding(
        path,
        'The manifest lists it, but it is not in the zip.',
        'LMSs refuse such a package.',
        'Add the file, or take it off the list; case counts.',
      ),
    ),
    ...unlisted.map((path) =>
      finding(
        path,
        'It is in the zip, but the manifest does not list it.',
        'Some LMSs serve only listed files.',
        'Add a <file> for it, or leave it out.',
      ),
    ),
    ...missing.map((path) =>
      finding(
        path,
        'The manifest names this schema file, but it is not in the zip.',
        'Strict LMSs check against it.',
        `Put the schema files of ${editionsOf(root)[0]?.name ?? 'the standard'} at the root.`,
      ),
    ),
  ];
};

/** Schema files at the root control the package and need not be listed. */
function isControlFile(path: string): boolean {
  return /^[^/]+\.(xsd|dtd)$/.test(path);
}
