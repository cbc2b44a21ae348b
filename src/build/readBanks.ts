import { relative } from 'node:path';
import { HoldError } from '../errors.ts';
import { byCodeUnit, decodeText, sha256Hex } from '../ground/bytes.ts';
import { readBank, type CourseBank } from '../packaging/bank/readBank.ts';
import { readFileList } from '../packaging/fileList.ts';
import { readSite } from './closure.ts';

/** The item bank of every course of a built site, sorted by course. Throws a HoldError when there is none, or when one is not as the build left it. */
export async function readBanks(siteDir: string): Promise<CourseBank[]> {
  const site = await readSite(siteDir).catch(
    () => new Map<string, Uint8Array>(),
  );
  const lists = [...site].flatMap(([path, bytes]) =>
    /^[^/]+\/files\.json$/.test(path)
      ? (readFileList(decodeText(bytes)) ?? [])
      : [],
  );
  if (lists.length === 0) {
    throw new HoldError(
      'There is no built course to take the item bank from.',
      `${relative(process.cwd(), siteDir)} holds no <course>/files.json.`,
      'Run npm run build first.',
    );
  }
  return lists
    .sort((a, b) => byCodeUnit(a.course, b.course))
    .map(({ course, files }) => {
      const path = `${course}/release.json`;
      const listed = files.find((file) => file.path === path);
      const bytes = site.get(path);
      if (bytes && listed?.sha256 === sha256Hex(bytes))
        return readBank(decodeText(bytes), path);
      throw new HoldError(
        `${path} is not as the build left it.`,
        `${course}/files.json lists another content, or the file is gone.`,
        'Build the site again with npm run build.',
      );
    });
}
