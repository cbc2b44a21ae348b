import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../checks/finding.ts';
import { isText } from '../checks/parsedCourse.ts';
import { HoldError } from '../errors.ts';

/**
 * Reads the authored text files below `folder`, sorted by path; so
 * are drawings, which may hold words; other pictures stand among them without text. Paths are given from the folder's own name on, with
 * slashes: `content/policy.yaml`. A byte that is no UTF-8 becomes U+FFFD, which
 * the check reports with its line.
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
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: [root, ...relative(folder, file).split(sep)].join('/'),
      text: hasWords(file) ? await readFile(file, 'utf8') : '',
    })),
  );
}

function hasWords(file: string): boolean {
  return isText(file) || file.endsWith('.svg');
}
