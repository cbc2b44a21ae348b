import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../../src');
const TRACKING = join(SRC, 'tracking');
/** What adapters say, beside them here. */
const WORDS = 'words/tracking';

/** An adapter as scripts for a course of its own: what all adapters share, and these folders of `src/tracking`. */
export async function adapterFiles(
  folders: readonly string[],
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ['.', ...folders]) {
    const names = await readdir(join(TRACKING, folder));
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      const path = join(folder, name);
      files[asScript(path)] = await scriptOf(join(TRACKING, path));
    }
  }
  for (const name of await readdir(join(SRC, WORDS)))
    files[asScript(join(WORDS, name))] = await scriptOf(join(SRC, WORDS, name));
  return files;
}

const asScript = (path: string) => path.replace(/ts$/, 'js');

async function scriptOf(path: string): Promise<string> {
  const source = await readFile(path, 'utf8');
  return stripTypeScriptTypes(source)
    .replace(/(from '\.[\w./]*\w)\.ts'/g, "$1.js'")
    .replace(/from '\.\.\/(\.\.\/)?words\//g, (_, up?: string) =>
      up ? "from '../words/" : "from './words/",
    );
}
