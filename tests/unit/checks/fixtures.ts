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

/** The valid course with a bank of so many items beside its own, all of them drawn in each of so many attempts. */
export async function largeBank(
  size: number,
  attempts: number,
): Promise<SourceFile[]> {
  const names = Array.from({ length: size }, (_, place) => `item_${place}`);
  const rules = withEdit(
    await validContent(),
    'content/demo/course.yaml',
    '  attempts: 3',
    `  attempts: ${attempts}\n  draw: ${size}\nbank: { perObjective: 1, sourceMonths: 12 }`,
  );
  const files = withEdit(
    rules,
    'content/demo/ids.yaml',
    '  - sound_exception',
    ['sound_exception', ...names].map((id) => `  - ${id}`).join('\n'),
  );
  const items = names.map((id, place) => ({
    path: `content/demo/items/${id}.yaml`,
    text: itemText(id, place),
  }));
  return [...files, ...items];
}

/** An item whose right choice wanders from place to place. */
function itemText(id: string, place: number): string {
  const choices = ['a', 'b', 'c', 'd'].map(
    (letter, index) =>
      `  - { id: ${letter}, ${index === place % 4 ? 'correct: true, ' : ''}text: Choice ${letter} of ${id}, rationale: This is why ${letter} stands here. }`,
  );
  return [
    `id: ${id}`,
    'revision: 1',
    'kind: choice',
    'objective: exceptions',
    'difficulty: 1',
    'facts: [F01, F03, F04, G01]',
    'sources: [standard-4]',
    `stem: What about ${id}?`,
    'choices:',
    ...choices,
    '',
  ].join('\n');
}
