import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const TRACKING = join(import.meta.dirname, '../../../src/tracking');

/** An adapter as scripts for a course of its own: what all adapters share, and these folders of `src/tracking`. */
export async function adapterFiles(
  folders: readonly string[],
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ['.', ...folders]) {
    const names = await readdir(join(TRACKING, folder));
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      const source = await readFile(join(TRACKING, folder, name), 'utf8');
      files[join(folder, name.replace(/ts$/, 'js'))] = stripTypeScriptTypes(
        source,
      ).replace(/(from '\.[\w./]*\w)\.ts'/g, "$1.js'");
    }
  }
  return files;
}
