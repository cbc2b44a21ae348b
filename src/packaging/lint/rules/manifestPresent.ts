import { STRUCTURE_FILE } from '../../cmi5Structure.ts';
import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf } from '../../xml.ts';
import type { Rule } from '../view.ts';

/** The manifest stands at the root and is well-formed XML with the right root element. */
export const manifestPresent: Rule = ({ manifest, paths, files }) => {
  // A cmi5 package has a course structure in its place.
  if (manifest === null && files.has(STRUCTURE_FILE)) return [];
  const finding = (what: string, why: string, fix: string) => [
    { rule: 'manifest-present', file: MANIFEST_FILE, what, why, fix },
  ];
  if (manifest === null) {
    const deeper = paths.find((path) =>
      path.toLowerCase().endsWith(MANIFEST_FILE),
    );
    return finding(
      'There is no imsmanifest.xml at the root.',
      deeper
        ? `It was found at ${deeper}, where no LMS looks.`
        : 'An LMS reads it first.',
      'Zip the files themselves, not the folder that holds them.',
    );
  }
  if ('fault' in manifest) {
    return finding(
      'The manifest is not well-formed XML.',
      `${manifest.fault}.`,
      'Mend the XML at that place, or package the course again.',
    );
  }
  if (localNameOf(manifest.root.name) === 'manifest') return [];
  return finding(
    `The root element is <${manifest.root.name}>.`,
    'A content package starts with <manifest>.',
    'Package the course again.',
  );
};
