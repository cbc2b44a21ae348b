import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { encodeText, sha256Hex } from '../ground/bytes.ts';
import { parseJson } from '../ground/json.ts';

/** The release of each course that is translated, `1.0.0+ab12cd34`. */
export type Originals = Readonly<Record<string, string>>;

const fileList = z.looseObject({
  course: z.string(),
  files: z.array(z.looseObject({ path: z.string() })),
});

/**
 * Has each release of a built translation name the one that it translates, which is known
 * only when the first site is built, and lists the record as it is then. A translation that
 * is built alone names none.
 */
export async function nameOriginals(
  site: string,
  originals: Originals,
): Promise<void> {
  for (const [course, original] of Object.entries(originals)) {
    const path = `${course}/release.json`;
    const record = await readFile(join(site, path), 'utf8');
    const named = withOriginal(record, original);
    await writeFile(join(site, path), named);
    const list = join(site, course, 'files.json');
    await writeFile(list, withFile(await readFile(list, 'utf8'), path, named));
  }
}

/** A release's record with `translationOf` behind the release itself. */
export function withOriginal(record: string, original: string): string {
  const fields = Object.entries(z.looseObject({}).parse(parseJson(record)));
  const named = fields.flatMap((field) =>
    field[0] === 'release' ? [field, ['translationOf', original]] : [field],
  );
  return `${JSON.stringify(Object.fromEntries(named))}\n`;
}

/** A list of files with another text of one of them. */
export function withFile(list: string, path: string, text: string): string {
  const bytes = encodeText(text);
  const listed = fileList.parse(parseJson(list));
  const files = listed.files.map((file) =>
    file.path === path
      ? { ...file, size: bytes.length, sha256: sha256Hex(bytes) }
      : file,
  );
  return `${JSON.stringify({ ...listed, files }, null, 1)}\n`;
}
