import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import { decodeText, encodeText } from '../ground/bytes.ts';
import type { Files } from '../ground/files.ts';
import { unusedAdapters, withAdapters } from './adapters.ts';
import { readCourseData, wordsOf, type CourseData } from './courseData.ts';
import { patchDocument, type PackageBlock } from './document.ts';
import { parseHtml } from './html.ts';
import { LAUNCH_FILE } from './manifest.ts';
import { recordedOptions } from './options.ts';
import { patchPaper } from './patchPaper.ts';
import type { AuthoredFiles } from './policy/authoredFiles.ts';
import { presetPolicy } from './policy/presetPolicy.ts';
import { underPolicy } from './policy/underPolicy.ts';
import { placesOf, PRESENCE_FILE, RELEASE_FILE } from './places.ts';
import { relativeFile, type Places } from './relativise.ts';
import { organisationOf, releaseInformation } from './release.ts';
import { wardrobeOf, type Wardrobe } from './theme/dress.ts';
import { notesOnLogo } from './theme/notes.ts';
import type { CoursePackage, PackageOptions } from './types.ts';

/** A course as it was built in one language. */
export interface BuiltCourse {
  /** The course's closure in the built site: `<course>.html`, `<course>/release.json` and all they need. */
  files: Files;
  /** What the course was written from; only another policy needs it. */
  authored?: AuthoredFiles | null;
}

/** A course in one language as a package holds it, from its launch file on. */
export interface CoursePart {
  files: Files;
  course: CourseData;
  words: ReturnType<typeof wordsOf>;
  options: CoursePackage['options'];
  warnings: readonly string[];
}

/**
 * The files of a course in one language. The same input gives the same bytes.
 * @throws HoldError when the input is not a course.
 */
export function coursePart(
  id: string,
  built: BuiltCourse,
  chosen: PackageOptions,
): CoursePart {
  const { files: site, policyHash, warnings } = inForce(id, built, chosen);
  const path = `${id}.html`;
  const html = decodeText(fileOf(site, path));
  const document = parseHtml(html);
  const course = readCourseData(document, path);
  const release = fileOf(site, `${id}/${RELEASE_FILE}`);
  const organisation = organisationOf(release);
  const { accent, logo } = chosen;
  const wardrobe = wardrobeOf({ accent, logo });
  const options = recordedOptions(chosen, {
    organisation,
    policyHash,
    logo: wardrobe.logo,
  });
  const block: PackageBlock = { standard: chosen.standard, options };
  const unused = unusedAdapters(site, chosen.standard);
  const places = withAdapters(placesOf(site, id), unused);

  const packaged = new Map(wardrobe.files);
  for (const [from, bytes] of site)
    if (from !== path && !unused.has(from))
      packaged.set(
        places.get(from) ?? from,
        packagedFile(from, bytes, places, wardrobe),
      );
  packaged.set(PRESENCE_FILE, presenceOf(course.release));
  packaged.set(RELEASE_FILE, releaseInformation(release, block));
  const name = organisation ?? chosen.title ?? course.title;
  const look = { accent, logo, name };
  const page = { text: html, path, places, packaged };
  const patched = patchDocument({ ...page, block, look, wardrobe });
  const files = new Map(patched.files);
  files.set(LAUNCH_FILE, encodeText(patched.html));
  return {
    files,
    course,
    words: wordsOf(document),
    options,
    warnings: [...warnings, ...notesOnLogo(chosen, name)],
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

/** The course's files with the policy that was chosen, or as they were built. */
function inForce(
  course: string,
  { files, authored }: BuiltCourse,
  options: PackageOptions,
): {
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
  throw holdError(siteFaults.notWrittenFrom(course));
}

function fileOf(site: Files, path: string): Uint8Array {
  const bytes = site.get(path);
  if (bytes) return bytes;
  throw holdError(siteFaults.lacks(path));
}
