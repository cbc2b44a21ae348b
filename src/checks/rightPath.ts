import type { SourceFile } from './finding.ts';
import { JOB_AIDS } from './jobAidFile.ts';
import { twinAt, twinPath, withoutTwins } from './locales/twins.ts';
import { misspelt } from './nearest.ts';
import { OTHER_LOCALES } from '../schema/languages.ts';
import { PICTURES, PRESETS, RELEASED_FILE } from './parsedCourse.ts';

/** The files that all courses share. */
const SHARED = ['policy.yaml', 'sources.yaml'];

/** The files of a course that stand in its folder itself. */
const OF_COURSE = [
  'course.yaml',
  'deskwork.yaml',
  'facts.yaml',
  'ids.yaml',
  'lesson.mdx',
  RELEASED_FILE,
];

/** The folders of a course that hold YAML files of one kind. */
const FOLDERS = ['items', 'cases'];

/** What authors write; Notepad adds an ending of its own. */
const AUTHORED = /\.(?:ya?ml|mdx?)(?:\.txt)?$|\.(?:svg|png|jpe?g|webp)$/i;

const PICTURE = /\.(?:svg|png|jpe?g|webp)$/i;

/** What there is to choose from, for whoever has a file that is like none of it. */
export const PLACES = [
  ...SHARED,
  ...OF_COURSE.map((name) => `<course>/${name}`),
  ...FOLDERS.map((folder) => `<course>/${folder}/<id>.yaml`),
].join(', ');

/** Where a file is looked for: its own path where that is right or nobody's business, null where nothing is like it. */
export function rightPath(file: SourceFile, root: string): string | null {
  if (!AUTHORED.test(file.path)) return file.path;
  const path = withLocale(file.path, root);
  const twin = twinAt(path, root);
  // The folder of a language that nobody knows has a rule of its own.
  if (!twin && withoutTwins([file], root).length === 0) return path;
  const parts = (twin?.original ?? path).slice(root.length + 1).split('/');
  const place = placeFor(parts, file.text);
  if (place === null) return null;
  const right = `${root}/${place}`;
  return twin ? twinPath(right, twin.locale, root) : right;
}

/** A path whose folder of a translation is written small. */
function withLocale(path: string, root: string): string {
  const parts = path.slice(root.length + 1).split('/');
  const locales: readonly string[] = OTHER_LOCALES;
  const small = parts.map((part, at) =>
    at < 2 && at < parts.length - 1 && locales.includes(part.toLowerCase())
      ? part.toLowerCase()
      : part,
  );
  return [root, ...small].join('/');
}

function placeFor(parts: readonly string[], text: string): string | null {
  const own = parts.join('/');
  const [folder = '', ...rest] = parts;
  if (isNote(parts.at(-1) ?? '')) return own;
  if (rest.length === 0) return nameIn(SHARED, folder);
  if (folder === 'site') return own;
  if (folder === PRESETS) return ending(own, 'yaml');
  if (folder === JOB_AIDS) return jobAidPlace(own);
  const place = coursePlace(rest, text);
  return place === null ? null : `${folder}/${place}`;
}

function coursePlace(parts: readonly string[], text: string): string | null {
  const [first = '', ...rest] = parts;
  const name = parts.at(-1) ?? '';
  if (PICTURE.test(name))
    return first === PICTURES ? parts.join('/') : `${PICTURES}/${name}`;
  if (rest.length === 0) {
    const known = nameIn(OF_COURSE, name);
    if (known !== null) return known;
  }
  const folder = folderByText(text) ?? nameIn(FOLDERS, first);
  return folder === null || /\.mdx?$/i.test(name)
    ? null
    : `${folder}/${ending(withCapitals(name, text), 'yaml')}`;
}

/** A name as the file's own id has it, where only capitals differ. */
function withCapitals(name: string, text: string): string {
  const [, id = ''] = /^id: *["']?(\w+)/m.exec(text) ?? [];
  return id.toLowerCase() === stemOf(name).toLowerCase() ? id : name;
}

/** Items and cases are told apart by a field that only one of them has. */
function folderByText(text: string): string | null {
  const isItem = /^(?:stem|kind):/m.test(text);
  const isCase = /^variants:/m.test(text);
  if (isItem === isCase) return null;
  return isItem ? 'items' : 'cases';
}

function jobAidPlace(own: string): string | null {
  const name = own.slice(own.indexOf('/') + 1);
  if (PICTURE.test(name)) return own;
  if (!/\.ya?ml/i.test(name)) return ending(own, 'mdx');
  const sheets = nameIn(['sheets.yaml'], name);
  return sheets === null ? null : `${JOB_AIDS}/${sheets}`;
}

/** The one of these names that is meant, whatever the capitals and the ending. */
function nameIn(names: readonly string[], name: string): string | null {
  const plain = stemOf(name).toLowerCase();
  const same = names.find((it) => [plain, `${plain}s`].includes(stemOf(it)));
  if (same !== undefined) return same;
  const stems = names.map(stemOf);
  const near = misspelt(stems, plain);
  return names.find((it) => stemOf(it) === near) ?? null;
}

function stemOf(name: string): string {
  return name.replace(/(?:\.(?:ya?ml|mdx?))?(?:\.txt)?$/i, '');
}

function ending(name: string, end: string): string {
  return `${stemOf(name)}.${end}`;
}

/** A note that authors leave for each other, as README.md: nothing reads it, and nothing has to. */
function isNote(name: string): boolean {
  return /\.md$/i.test(name) && /^[A-Z_-]+$/.test(stemOf(name));
}
