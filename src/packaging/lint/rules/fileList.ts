import { MANIFEST_FILE } from '../../manifest.ts';
import { readReference } from '../../paths.ts';
import type { Finding } from '../finding.ts';
import { editionsOf, manifestRoot, resourcesOf } from '../manifest.ts';
import { fileListWords } from '../../../words/workshop/packaging/lint/resources.ts';
import type { Told } from '../../../errors.ts';
import type { Rule } from '../view.ts';

/** The manifest lists what the zip holds, neither more nor less; schema files that it names are there. */
export const fileList: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const listed = new Set(resourcesOf(root).flatMap(({ files }) => files));
  const finding = (file: string, said: Told): Finding => ({
    rule: 'file-list',
    file,
    ...said,
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
  const noSchema = fileListWords.noSchema(editionsOf(root)[0].name);
  return [
    ...absent.map((path) => finding(path, fileListWords.absent)),
    ...unlisted.map((path) => finding(path, fileListWords.unlisted)),
    ...missing.map((path) => finding(path, noSchema)),
  ];
};

/** Schema files at the root control the package and need not be listed. */
function isControlFile(path: string): boolean {
  return /^[^/]+\.(xsd|dtd)$/.test(path);
}
