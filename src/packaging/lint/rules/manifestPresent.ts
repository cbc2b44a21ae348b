import { decodeText } from '../../../ground/bytes.ts';
import { STRUCTURE_FILE } from '../../cmi5Structure.ts';
import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf } from '../../../ground/xml/tree.ts';
import { readXml } from '../../../ground/xml/read.ts';
import type { Finding } from '../finding.ts';
import type { PackageView, Rule } from '../view.ts';

/**
 * What an LMS reads first stands at the root: `imsmanifest.xml` of SCORM, which
 * is well-formed XML with the right root element, or `cmi5.xml` of cmi5.
 */
export const manifestPresent: Rule = (view) => {
  const { manifest, structure } = view;
  if (manifest === null) return structure === null ? [absent(view)] : [];
  if ('fault' in manifest) {
    return [
      finding(
        MANIFEST_FILE,
        'The manifest is not well-formed XML.',
        `${manifest.fault}.`,
        'Mend the XML at that place, or package the course again.',
      ),
    ];
  }
  if (localNameOf(manifest.root.name) === 'manifest') return [];
  return [
    finding(
      MANIFEST_FILE,
      `The root element is <${manifest.root.name}>.`,
      'A content package starts with <manifest>.',
      'Package the course again.',
    ),
  ];
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
        `There is no ${file} at the root.`,
        `It was found at ${deeper}, where no LMS looks.`,
        deeper.includes('/')
          ? 'Zip the files themselves, not the folder that holds them.'
          : `Name it ${file}, all in lower case: an LMS of ${standard} looks for that name.`,
      );
  }
  for (const path of paths.filter((each) => /^[^/]+\.xml$/i.test(each))) {
    const xml = readXml(decodeText(files.get(path) ?? new Uint8Array()));
    const root = 'root' in xml ? localNameOf(xml.root.name) : '';
    const kind = KINDS.find((each) => each.root === root);
    if (kind)
      return finding(
        kind.file,
        `There is no ${kind.file} at the root.`,
        `The file ${path} has what belongs in it, and no LMS looks there.`,
        `Name it ${kind.file}: ${kind.standard} demands that name.`,
      );
  }
  return finding(
    MANIFEST_FILE,
    `There is neither an ${MANIFEST_FILE} of SCORM nor a ${STRUCTURE_FILE} of cmi5 at the root.`,
    'An LMS reads it first, and learns from it what to launch.',
    `Export the course as a SCORM or cmi5 package, and hand over that zip as it is.`,
  );
}

function finding(
  file: string,
  what: string,
  why: string,
  fix: string,
): Finding {
  return { rule: 'manifest-present', file, what, why, fix };
}
