import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { courseNames } from '../../src/checks/parsedCourse.ts';
import { readContent } from '../../src/build/readContent.ts';
import { OTHER_LOCALES } from '../../src/schema/languages.ts';

/**
 * Leaves one course in a copy of the project, the first by name: in its languages, and
 * with the sources that it cites.
 * @returns its name
 */
export async function keepFirstCourse(project: string): Promise<string> {
  const content = join(project, 'content');
  const files = await readContent(content);
  const [first, ...others] = courseNames(files, 'content').sort();
  if (first === undefined) throw new Error('content/ holds no course');
  for (const other of others)
    await rm(join(content, other), { recursive: true });
  const own = await readdir(join(content, first));
  for (const locale of OTHER_LOCALES.filter((it) => !own.includes(it)))
    for (const folder of ['', 'job-aids', 'policies'])
      await rm(join(content, folder, locale), { recursive: true, force: true });
  const texts = (await readContent(content))
    .filter(({ path }) => path.startsWith(`content/${first}/`))
    .map(({ text }) => text);
  for (const locale of ['', ...OTHER_LOCALES])
    await keepCited(join(content, locale, 'sources.yaml'), texts);
  return first;
}

/** Every source is cited by some course: the check says so of the others. */
async function keepCited(
  path: string,
  texts: readonly string[],
): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  const sources = parseDocument(text);
  const isCited = (id: string) => texts.some((all) => all.includes(id));
  if (!isMap(sources.contents)) throw new Error(`${path} lists no sources`);
  const ids = sources.contents.items.map(({ key }) => String(key));
  for (const id of ids) if (!isCited(id)) sources.delete(id);
  await writeFile(path, String(sources));
}
