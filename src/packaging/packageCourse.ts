import { HoldError } from '../errors.ts';
import { unusedAdapters, withAdapters } from './adapters.ts';
import {
  byCodeUnit,
  decodeText,
  encodeText,
  sha256Hex,
} from '../ground/bytes.ts';
import { cmi5Structure, STRUCTURE_FILE } from './cmi5Structure.ts';
import { readCourseData, wordsOf } from './courseData.ts';
import { patchDocument, type PackageBlock } from './document.ts';
import { parseHtml } from './html.ts';
import { lintPackage } from './lint/lintPackage.ts';
import {
  LAUNCH_FILE,
  manifestFor,
  MANIFEST_FILE,
  type Manifest as Written,
} from './manifest.ts';
import { requireCourseId, zipName } from './names.ts';
import { recordedOptions } from './options.ts';
import { patchPaper } from './patchPaper.ts';
import type { AuthoredFiles } from './policy/authoredFiles.ts';
import { presetPolicy } from './policy/presetPolicy.ts';
import { underPolicy } from './policy/underPolicy.ts';
import { placesOf, PRESENCE_FILE, RELEASE_FILE } from './places.ts';
import { relativeFile, type Places } from './relativise.ts';
import { organisationOf, releaseInformation } from './release.ts';
import { wardrobeOf, type Wardrobe } from './theme/dress.ts';
import { logoNotes } from './theme/notes.ts';
import type { Files } from '../ground/files.ts';
import type { CoursePackage, PackageOptions } from './types.ts';
import { zipFiles } from '../ground/zip/zipFiles.ts';

export interface PackageInput {
  /** The course's closure in the built site: `<course>.html`, `<course>/release.json` and all they need. */
  files: Files;
  /** The course's id, which is also its document's name. */
  course: string;
  options: PackageOptions;
  /** The XSD files of the standard, by name; they go to the package's root. */
  schemas: Files;
  /** What the course was written from; only another policy needs it. */
  authored?: AuthoredFiles | null;
}

/**
 * Packages a built course for an LMS. The same input gives the same bytes.
 * Throws a HoldError when the input is not a course, or when the result would
 * not pass the lint.
 */
export function packageCourse(input: PackageInput): CoursePackage {
  requireCourseId(input.course);
  const { files: site, policyHash, warnings } = inForce(input);
  const path = `${input.course}.html`;
  const html = decodeText(fileOf(site, path));
  const document = parseHtml(html);
  const course = readCourseData(document, path);
  const release = fileOf(site, `${input.course}/${RELEASE_FILE}`);
  const organisation = organisationOf(release);
  const { accent, logo } = input.options;
  const wardrobe = wardrobeOf({ accent, logo });
  const options = recordedOptions(input.options, {
    organisation,
    policyHash,
    logo: wardrobe.logo,
  });
  const block: PackageBlock = { standard: input.options.standard, options };
  const title = input.options.title ?? course.title;
  const unused = unusedAdapters(site, input.options.standard);
  const places = withAdapters(placesOf(site, input.course), unused);

  const packaged = new Map([...input.schemas, ...wardrobe.files]);
  for (const [from, bytes] of site)
    if (from !== path && !unused.has(from))
      packaged.set(
        places.get(from) ?? from,
        packagedFile(from, bytes, places, wardrobe),
      );
  packaged.set(PRESENCE_FILE, presenceOf(course.release));
  packaged.set(RELEASE_FILE, releaseInformation(release, block));
  const look = { accent, logo, name: organisation ?? title };
  const page = { text: html, path, places, packaged };
  const patched = patchDocument({ ...page, block, look, wardrobe });
  const files = new Map(patched.files);
  files.set(LAUNCH_FILE, encodeText(patched.html));

  const names = [...files.keys()].sort(byCodeUnit);
  const [name, text] = contentsFile(input.options, document, course, {
    course: input.course,
    version: course.version,
    title,
    mastery: input.options.mastery,
    files: names,
  });
  files.set(name, encodeText(text));
  requireClean(files, input.course);

  const bytes = zipFiles(files);
  return {
    name: zipName(input.course, input.options.standard),
    bytes,
    sha256: sha256Hex(bytes),
    standard: input.options.standard,
    course: { id: input.course, title, version: course.version },
    release: course.release,
    options,
    warnings: [...warnings, ...logoNotes(input.options, look.name)],
    files: sizesOf(files),
  };
}

/** The few bytes that name the release. */
function presenceOf({ version, hash }: CoursePackage['release']): Uint8Array {
  return encodeText(`${version}+${hash}\n`);
}

/** A file beside the course's page; another page is a paper. */
function packagedFile(
  from: string,
  bytes: Uint8Array,
  places: Places,
  wardrobe: Wardrobe,
): Uint8Array {
  return from.endsWith('.html')
    ? patchPaper(from, bytes, places, wardrobe)
    : relativeFile(from, bytes, places);
}

/** By what the LMS knows the package: its name and its text. */
function contentsFile(
  { standard, mastery }: PackageOptions,
  document: ReturnType<typeof parseHtml>,
  course: ReturnType<typeof readCourseData>,
  written: Written,
): [name: string, text: string] {
  if (standard !== 'cmi5')
    return [MANIFEST_FILE, manifestFor(standard, written)];
  const words = wordsOf(document);
  const mark = mastery ?? course.check.pass;
  return [
    STRUCTURE_FILE,
    cmi5Structure({ ...written, ...words, mastery: mark }),
  ];
}

/** The course's files with the policy that was chosen, or as they were built. */
function inForce({ files, course, options, authored }: PackageInput): {
  files: Files;
  policyHash: string | null;
  warnings: readonly string[];
} {
  const asBuilt = { files, policyHash: null, warnings: [] };
  const { policy } = options;
  if (policy === null) return asBuilt;
  if (authored) {
    const given =
      'preset' in policy ? presetPolicy(authored, policy.preset) : policy;
    return given ? underPolicy(files, course, authored, given) : asBuilt;
  }
  throw new HoldError(
    `${course} cannot be packaged under another policy.`,
    'The built site does not hold what the course was written from.',
    'Build the site again with npm run build.',
  );
}

function sizesOf(files: Files): CoursePackage['files'] {
  return [...files]
    .map(([path, content]) => ({ path, size: content.length }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

function fileOf(site: Files, path: string): Uint8Array {
  const bytes = site.get(path);
  if (bytes) return bytes;
  throw new HoldError(
    `The built site has no ${path}.`,
    'A package needs the course document and its release information.',
    'Build the site with npm run build and package it again.',
  );
}

function requireClean(files: Files, course: string): void {
  const findings = lintPackage(files);
  if (findings.length === 0) return;
  throw new HoldError(
    `The package of ${course} would not work in every LMS: ${findings.length} finding(s).`,
    findings
      .map(({ rule, file, what, why }) => `[${rule}] ${file}: ${what} ${why}`)
      .join('\n       '),
    [...new Set(findings.map(({ fix }) => fix))].join('\n       '),
  );
}
