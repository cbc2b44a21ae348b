import type { Course } from '../schema/course.ts';
import type { Deskwork } from '../schema/deskwork.ts';
import type { Fact } from '../schema/fact.ts';
import type { Ids } from '../schema/ids.ts';
import type { Item } from '../schema/item.ts';
import type { SheetWords } from '../schema/jobAid.ts';
import type { Policy } from '../schema/policy.ts';
import type { Released } from '../schema/released.ts';
import type { Sources } from '../schema/source.ts';
import type { CaseYaml } from './caseFile.ts';
import type { SourceFile } from './finding.ts';
import { JOB_AIDS, jobAidFiles, readJobAid } from './jobAidFile.ts';
import { readLesson } from './lessonFile.ts';
import type { LessonFile } from './lessonFile.ts';
import { OTHER_LOCALES } from '../schema/languages.ts';
import { withoutTwins } from './locales/twins.ts';
import { noMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { readers } from './readers.ts';
import type { YamlFile } from './yamlFile.ts';

/** A course as the rules see it: every file parsed once, with its places. */
export interface ParsedCourse {
  /** Name of the folder, which is the course's id. */
  name: string;
  /** Path of the folder, e.g. `content/mfa-exceptions`. */
  folder: string;
  course: YamlFile<Course>;
  ids: YamlFile<Ids>;
  /** What the last release promises; a course that was never released has none. */
  released: YamlFile<Released>;
  facts: YamlFile<Fact[]>;
  /** Each file of items/, with the id its name promises. */
  items: ItemFile[];
  /** Each file of cases/; none where the course has no practice desk. */
  cases: CaseYaml[];
  /** Words of the two small desks; a course without them has none. */
  deskwork: YamlFile<Deskwork>;
  lesson: LessonFile;
  /** The files of pictures/, by their names; none where only texts were given. */
  pictures: string[];
  sources: YamlFile<Sources>;
  policy: YamlFile<Policy>;
  /** The policies that come with the content, by the names of their files. */
  presets: (YamlFile<Policy> & { name: string })[];
  /** The day of the check as YYYY-MM-DD; null where age does not matter. */
  today: string | null;
  /** The job aids, which all courses share, and the words of their sheets. */
  papers: LessonFile[];
  sheets: YamlFile<SheetWords>;
  /** What was found before of cases and items like these. */
  memory: Memory;
}

export interface ItemFile extends YamlFile<Item> {
  name: string;
}

type Reader<T> = (path: string, file: SourceFile | undefined) => YamlFile<T>;

/** Beside ids.yaml, what the last release promises to later ones. */
export const RELEASED_FILE = 'released.yaml';

/** In a course's folder, that of its pictures. */
export const PICTURES = 'pictures';

/** Below `content`, the folder of the policies to choose from. */
export const PRESETS = 'policies';

/** Folders of no course: texts of the site's own pages, policies, and translations of files that all courses share. Every other folder is a course. */
export const otherFolders: readonly string[] = [
  JOB_AIDS,
  PRESETS,
  'site',
  ...OTHER_LOCALES,
];

/** Whether a file is one that authors write, and no picture. */
export function isText(path: string): boolean {
  return /\.(?:ya?ml|mdx)$/.test(path);
}

/** Names of the course folders below `root`, sorted. */
export function courseNames(
  files: readonly SourceFile[],
  root: string,
): string[] {
  const names = files
    .filter(({ path }) => path.startsWith(`${root}/`) && isText(path))
    .map((file) => file.path.slice(root.length + 1).split('/'))
    .flatMap(([name, rest]) => (rest === undefined || !name ? [] : [name]));
  const courses = names.filter((name) => !otherFolders.includes(name));
  return [...new Set(courses)].sort();
}

/** Parses the course folder `name` and the files all courses share. */
export function parseCourse(
  files: readonly SourceFile[],
  root: string,
  name: string,
  today: string | null = null,
  memory: Memory = noMemory,
): ParsedCourse {
  const folder = `${root}/${name}`;
  const find = (path: string) => files.find((file) => file.path === path);
  const yaml = <T>(path: string, read: Reader<T>) => read(path, find(path));
  return {
    name,
    folder,
    today,
    memory,
    course: yaml(`${folder}/course.yaml`, readers.course),
    ids: yaml(`${folder}/ids.yaml`, readers.ids),
    released: yaml(`${folder}/${RELEASED_FILE}`, readers.released),
    facts: yaml(`${folder}/facts.yaml`, readers.facts),
    items: filesIn(files, `${folder}/items/`, readers.item),
    cases: filesIn(files, `${folder}/cases/`, readers.case),
    deskwork: yaml(`${folder}/deskwork.yaml`, readers.deskwork),
    lesson: readLesson(`${folder}/lesson.mdx`, find(`${folder}/lesson.mdx`)),
    pictures: picturesIn(files, folder),
    sources: yaml(`${root}/sources.yaml`, readers.sources),
    policy: yaml(`${root}/policy.yaml`, readers.policy),
    presets: filesIn(
      withoutTwins(files, root),
      `${root}/${PRESETS}/`,
      readers.policy,
    ),
    papers: jobAidFiles(files, root).map((file) => readJobAid(file).body),
    sheets: yaml(`${root}/${JOB_AIDS}/sheets.yaml`, readers.sheets),
  };
}

/** The names of the files in a course's folder of pictures. */
function picturesIn(files: readonly SourceFile[], folder: string): string[] {
  const start = `${folder}/${PICTURES}/`;
  return files
    .filter(({ path }) => path.startsWith(start))
    .map(({ path }) => path.slice(start.length));
}

/** Each YAML file of a folder, under its own name. */
function filesIn<T>(
  files: readonly SourceFile[],
  folder: string,
  read: Reader<T>,
): (YamlFile<T> & { name: string })[] {
  return files.flatMap((file) => {
    if (!file.path.startsWith(folder)) return [];
    const name = /([^/]+)\.yaml$/.exec(file.path)?.[1];
    return name === undefined ? [] : [{ name, ...read(file.path, file) }];
  });
}

/** The YAML files of a course, the shared ones included. */
export function yamlFilesOf(course: ParsedCourse): YamlFile<unknown>[] {
  const { ids, facts, items, cases, sources, policy, sheets } = course;
  const some = [course.deskwork, course.released, sheets].filter(
    ({ exists }) => exists,
  );
  return [
    course.course,
    ids,
    facts,
    ...items,
    ...cases,
    sources,
    policy,
    ...course.presets,
    ...some,
  ];
}
