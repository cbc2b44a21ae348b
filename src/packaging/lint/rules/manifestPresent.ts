import { decodeText } from '../../../ground/bytes.ts';
import { STRUCTURE_FILE } from '../../cmi5Structure.ts';
import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf } from '../../../ground/xml/tree.ts';
import { readXml } from '../../../ground/xml/read.ts';
import { manifestWords } from '../../../words/workshop/packaging/lint/manifestPresent.ts';
import type { Told } from '../../../errors.ts';
import type { Finding } from '../finding.ts';
import type { PackageView, Rule } from '../view.ts';

/**
 * What an LMS reads first stands at the root: `imsmanifest.xml` of SCORM, which
 * is well-formed XML with the right root element, or `cmi5.xml` of cmi5.
 */
export const manifestPresent: Rule = (view) => {
  const { manifest, structure } = view;
  if (manifest === null) return structure === null ? [absent(view)] : [];
  if ('fault' in manifest)
    return [
      finding(
        MANIFEST_FILE,
        manifest.tooMuch === undefined
          ? manifestWords.notWellFormed(manifest.fault)
          : manifestWords.tooMuch(manifest.fault),
      ),
    ];
  const { name } = manifest.root;
  return localNameOf(name) === 'manifest'
    ? []
    : [finding(MANIFEST_FILE, manifestWords.otherRoot(name))];
};

const KINDS = [
  { file: MANIFEST_FILE, root: 'manifest', standard: 'SCORM' },
  { file: STRUCTURE_FILE, root: 'courseStructure', standard: 'cmi5' },
];

/** Neither is there: where it was found instead, or what to put there. */
function absent({ paths, files }: PackageView): Finding {
  for (const { file, standard } of KINDS) {
    const deeper = paths.find((path) =>
      `/${path.toLowerCase()}`.endsWith(`/${file}`),
    );
    if (deeper !== undefined)
      return finding(
        file,
        deeper.includes('/')
          ? manifestWords.inFolder(file, deeper)
          : manifestWords.otherCase(file, deeper, standard),
      );
  }
  for (const path of paths.filter((each) => /^[^/]+\.xml$/i.test(each))) {
    const xml = readXml(decodeText(files.get(path) ?? new Uint8Array()));
    const root = 'root' in xml ? localNameOf(xml.root.name) : '';
    const kind = KINDS.find((each) => each.root === root);
    if (kind)
      return finding(
        kind.file,
        manifestWords.otherName(kind.file, path, kind.standard),
      );
  }
  return finding(
    MANIFEST_FILE,
    manifestWords.neither(MANIFEST_FILE, STRUCTURE_FILE),
  );
}

function finding(file: string, said: Told): Finding {
  return { rule: 'manifest-present', file, ...said };
}
