import { readContent } from '../../../src/build/readContent.ts';
import type { SourceFile } from '../../../src/checks/finding.ts';

const FIXTURES = 'tests/fixtures/content';

/** The course that breaks no rule. */
export function validContent(): Promise<SourceFile[]> {
  return readContent(`${FIXTURES}/valid`);
}

/** The valid course with the files of `broken/<name>` in place of its own. */
export async function brokenContent(name: string): Promise<SourceFile[]> {
  const changed = await readContent(`${FIXTURES}/broken/${name}`);
  const paths = changed.map((file) => file.path);
  const kept = (await validContent()).filter(
    (file) => !paths.includes(file.path),
  );
  return [...kept, ...changed];
}

/** The content without some of its files. */
export function without(files: SourceFile[], ...paths: string[]): SourceFile[] {
  return files.filter((file) => !paths.includes(file.path));
}

/** The content with one passage of one file replaced. */
export function withEdit(
  files: SourceFile[],
  path: string,
  from: string,
  to: string,
): SourceFile[] {
  const file = files.find((it) => it.path === path);
  if (!file?.text.includes(from)) throw new Error(`${path} lacks "${from}"`);
  return [
    ...without(files, path),
    { path, text: file.text.replace(from, () => to) },
  ];
}
