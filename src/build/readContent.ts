import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../checks/finding.ts';
import { HoldError } from '../errors.ts';

/**
 * Reads the authored text files below `folder`, sorted by path. Paths are given
 * from the folder's own name on, with slashes: `content/policy.yaml`.
 * @throws HoldError where the folder cannot be read.
 */
export async function readContent(
  folder: string,
  root = 'content',
): Promise<SourceFile[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch((error: unknown) => {
    throw new HoldError(
      `The content folder ${folder} cannot be read.`,
      error instanceof Error ? error.message : String(error),
      'Run this at the root of the project, where content/ lies, or name the folder.',
    );
  });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: [root, ...relative(folder, file).split(sep)].join('/'),
      text: await readFile(file, 'utf8'),
    })),
  );
}
