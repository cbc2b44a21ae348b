import { relative } from 'node:path';
import { HoldError } from '../errors.ts';
import { byCodeUnit, decodeText } from '../ground/bytes.ts';
import {
  listedAuthored,
  listedFiles,
  readFileList,
} from '../packaging/fileList.ts';
import { packageCourse } from '../packaging/packageCourse.ts';
import type { CoursePackage, PackageOptions } from '../packaging/types.ts';
import { readSite } from './closure.ts';
import { readSchemas } from './schemas.ts';

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
        authored: options.policy && listedAuthored(site, list),
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

function notBuilt(siteDir: string): HoldError {
  return new HoldError(
    'There is no built course to package.',
    `${relative(process.cwd(), siteDir)} holds no <course>/files.json.`,
    'Run npm run build first.',
  );
}
