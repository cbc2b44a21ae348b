import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnit, sha256Hex } from '../ground/bytes.ts';

/** A picture of a course: `suspicious-call/two-minutes.svg`, and the SHA-256 of what it shows. */
export interface PictureSum {
  id: string;
  sha256: string;
}

/** The pictures in `pictures/` of each course below `folder`, sorted by id. */
export async function pictureSums(folder: string): Promise<PictureSum[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = paths.flatMap((path) => {
    const [course, pictures, name, ...more] = relative(folder, path).split(sep);
    return pictures === 'pictures' && name !== undefined && more.length === 0
      ? { id: `${course}/${name}`, path }
      : [];
  });
  const sums = found.map(async ({ id, path }) => ({
    id,
    sha256: sha256Hex(new Uint8Array(await readFile(path))),
  }));
  return (await Promise.all(sums)).sort((a, b) => byCodeUnit(a.id, b.id));
}
