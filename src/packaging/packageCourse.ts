import { HoldError } from '../errors.ts';
import { unusedAdapters } from './adapters.ts';
import { byCodeUnit, decodeText, encodeText, sha256Hex } from './bytes.ts';
import { readCourseData } from './courseData.ts';
import { patchDocument, type PackageBlock } from './document.ts';
import { parseHtml } from './html.ts';
import { lintPackage } from './lint/lintPackage.ts';
import { LAUNCH_FILE, manifestFor, MANIFEST_FILE } from './manifest.ts';
import { requireCourseId, zipName } from './names.ts';
import { recordedOptions } from './options.ts';
import { placesOf, RELEASE_FILE } from './places.ts';
import { relativeFile, type Places } from './relativise.ts';
import { releaseInformation } from './release.ts';
import type { CoursePackage, Files, PackageOptions } from './types.ts';
import { zipFiles } from './zip.ts';

export interface PackageInput {
  /** The course's closure in the built site: `<course>.html`, `<course>/release.json` and all they need. */
  files: Files;
  /** The course's id, which is also its document's name. */
  course: string;
  options: PackageOptions;
  /** The XSD files of the standard, by name; they go to the package's root. */
  schemas: Files;
}

/**
 * Packages a built course for an LMS. The same input gives the same bytes.
 * Throws a HoldError when the input is not a course, or when the result would
 * not pass the lint.
 */
export function packageCourse(input: PackageInput): CoursePackage {
  requireCourseId(input.course);
  const site = input.files;
  const path = `${input.course}.html`;
  const html = decodeText(fileOf(site, path));
  const course = readCourseData(parseHtml(html), path);
  const options = recordedOptions(input.options);
  const block: PackageBlock = { standard: input.options.standard, options };
  const unused = unusedAdapters(site, input.options.standard);
  const places = withAdapters(placesOf(site, input.course), unused);

  const packaged = new Map(input.schemas);
  for (const [from, bytes] of site) {
    if (from === path || unused.has(from)) continue;
    packaged.set(places.get(from) ?? from, relativeFile(from, bytes, places));
  }
  const release = fileOf(site, `${input.course}/${RELEASE_FILE}`);
  packaged.set(RELEASE_FILE, releaseInformation(release, block));
  const patched = patchDocument(html, path, places, packaged, block);
  const files = new Map(patched.files);
  files.set(LAUNCH_FILE, encodeText(patched.html));

  const title = input.options.title ?? course.title;
  const names = [...files.keys()].sort(byCodeUnit);
  const manifest = manifestFor(input.options.standard, {
    course: input.course,
    version: course.version,
    title,
    mastery: input.options.mastery,
    files: names,
  });
  files.set(MANIFEST_FILE, encodeText(manifest));
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
    files: [...files]
      .map(([name, content]) => ({ path: name, size: content.length }))
      .sort((a, b) => byCodeUnit(a.path, b.path)),
  };
}

/** The places, where an adapter left out has that of the one in use. */
function withAdapters(
  places: Places,
  unused: ReadonlyMap<string, string>,
): Places {
  const moved = [...unused].map(
    ([path, used]) => [path, places.get(used) ?? used] as const,
  );
  return new Map([...places, ...moved]);
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
