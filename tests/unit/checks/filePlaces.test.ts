import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import { checkAllCourses } from '../../../src/checks/checkCourse.ts';
import type { SourceFile } from '../../../src/checks/finding.ts';
import { renderFinding } from '../../../src/checks/report.ts';
import { validContent, without } from './fixtures.ts';

const more = await readContent('tests/fixtures/content/whole');
const whole = [
  ...without(await validContent(), ...more.map(({ path }) => path)),
  ...more,
];

const ITEM = 'demo/items/sound_exception.yaml';
const CASE = 'demo/cases/C01.yaml';
const PICTURE = 'demo/pictures/way-in.svg';

/** A file, and where its author has put it. */
const MOVES: [from: string, to: string][] = [
  [ITEM, 'demo/items/sound_exception.yml'],
  [ITEM, 'demo/items/sound_exception.yaml.txt'],
  [ITEM, 'demo/Items/sound_exception.yaml'],
  [ITEM, 'demo/item/sound_exception.yaml'],
  [ITEM, 'demo/items/Sound_Exception.yaml'],
  [ITEM, 'demo/cases/sound_exception.yaml'],
  [ITEM, 'demo/sound_exception.yaml'],
  [CASE, 'demo/items/C01.yaml'],
  [CASE, 'demo/cases/c01.yaml'],
  [CASE, 'demo/cases/old/C01.yaml'],
  ['demo/lesson.mdx', 'demo/Lesson.mdx'],
  ['demo/lesson.mdx', 'demo/lesson.md'],
  ['demo/course.yaml', 'demo/course.yml'],
  ['demo/facts.yaml', 'demo/fact.yaml'],
  ['demo/deskwork.yaml', 'demo/Deskwork.yaml'],
  [PICTURE, 'demo/Pictures/way-in.svg'],
  [PICTURE, 'demo/way-in.svg'],
  ['policy.yaml', 'Policy.yml'],
  ['job-aids/log.mdx', 'job-aids/log.md'],
  ['job-aids/sheets.yaml', 'job-aids/sheets.yml'],
];

/** What is put there beside everything else. */
const BESIDE: [path: string, text: string][] = [
  ['demo/items/sound_exception.yml', ''],
  ['demo/glossary.yaml', 'words: []'],
  ['glossary.yaml', 'words: []'],
  ['job-aids/words.yaml', 'words: []'],
];

const said = (files: SourceFile[]) =>
  checkAllCourses(files).findings.map(renderFinding);

function moved(files: SourceFile[], from: string, to: string): SourceFile[] {
  const path = `content/${from}`;
  if (!files.some((file) => file.path === path)) throw new Error(from);
  return files.map((file) =>
    file.path === path ? { ...file, path: `content/${to}` } : file,
  );
}

describe('a file name that is nearly right', () => {
  it('is told with the right one, and nothing else is said of what it makes missing', async () => {
    const parts = [
      ...MOVES.map(([from, to]) => {
        const found = said(moved(whole, from, to));
        expect(found, to).toHaveLength(1);
        return [`## ${from} is called ${to}`, ...found].join('\n\n');
      }),
      ...BESIDE.map(([path, text]) => {
        const found = said([...whole, { path: `content/${path}`, text }]);
        expect(found, path).toHaveLength(1);
        return [`## ${path} is there too`, ...found].join('\n\n');
      }),
    ];
    await expect(`${parts.join('\n\n\n')}\n`).toMatchFileSnapshot(
      '../../fixtures/content/file-names.txt',
    );
  });

  it('keeps what else is wrong in the file at the name that it has', () => {
    const files = moved(whole, ITEM, 'demo/items/sound_exception.yml').map(
      (file) => ({
        ...file,
        text: file.text.replace('difficulty: 2', 'difficulty: hard'),
      }),
    );
    const found = said(files);
    expect(found).toHaveLength(2);
    for (const each of found)
      expect(each).toMatch(/^content\/demo\/items\/sound_exception\.yml:/);
  });

  it('is told in a translation, in a folder with a capital too', async () => {
    const german = await readContent('content');
    const file = 'suspicious-call/de/lesson.mdx';
    for (const to of ['de/Lesson.mdx', 'de/lesson.md', 'DE/lesson.mdx']) {
      const path = `suspicious-call/${to}`;
      expect(said(moved(german, file, path))).toEqual([
        `content/${path}:1:1 under this name the file is not found: expected content/${file}. [file-names]\n  Fix: Rename it to content/${file}. If it is no part of the content, move it out of content/.`,
      ]);
    }
  });

  it('is no matter of notes that authors leave for each other', () => {
    const notes = ['', 'demo/', 'demo/items/', 'demo/pictures/', 'job-aids/'];
    const files = notes.flatMap((folder) =>
      ['README.md', 'notes.txt'].map((name) => ({
        path: `content/${folder}${name}`,
        text: '# Notes\n\n| a | b |\n',
      })),
    );
    expect(said([...whole, ...files])).toEqual([]);
  });
});
