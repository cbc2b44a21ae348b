import { caseSchema } from '../schema/case.ts';
import { courseSchema } from '../schema/course.ts';
import type { Course } from '../schema/course.ts';
import { deskworkSchema } from '../schema/deskwork.ts';
import type { Deskwork } from '../schema/deskwork.ts';
import { factsSchema } from '../schema/fact.ts';
import type { Fact } from '../schema/fact.ts';
import { idsSchema } from '../schema/ids.ts';
import type { Ids } from '../schema/ids.ts';
import { itemSchema } from '../schema/item.ts';
import type { Item } from '../schema/item.ts';
import { sheetWordsSchema } from '../schema/jobAid.ts';
import type { SheetWords } from '../schema/jobAid.ts';
import { policySchema } from '../schema/policy.ts';
import type { Policy } from '../schema/policy.ts';
import { releasedSchema } from '../schema/released.ts';
import type { Released } from '../schema/released.ts';
import { sourcesSchema } from '../schema/source.ts';
import type { Sources } from '../schema/source.ts';
import type { CaseYaml } from './caseFile.ts';
import type { SourceFile } from './finding.ts';
import { JOB_AIDS, jobAidFiles, readJobAid } from './jobAidFile.ts';
import { readLesson } from './lessonFile.ts';
import type { LessonFile } from './lessonFile.ts';
import { readYaml } from './yamlFile.ts';
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
  sources: YamlFile<Sources>;
  policy: YamlFile<Policy>;
  /** The policies that come with the content, by the names of their files. */
  presets: (YamlFile<Policy> & { name: string })[];
  /** The day of the check as YYYY-MM-DD; null where age does not matter. */
  today: string | null;
  /** The job aids, which all courses share, and the words of their sheets. */
  papers: LessonFile[];
  sheets: YamlFile<SheetWords>;
}

export interface ItemFile extends YamlFile<Item> {
  name: string;
}

/** Beside ids.yaml, what the last release promises to later ones. */
export const RELEASED_FILE = 'released.yaml';

/** Below `content`, the folder of the policies to choose from. */
const PRESETS = 'policies';

/** Folders of no course: texts of the site's own pages, and policies. Every other folder is a course. */
const otherFolders = [JOB_AIDS, PRESETS, 'site'];

/** Names of the course folders below `root`, sorted. */
export function courseNames(
  files: readonly SourceFile[],
  root: string,
): string[] {
  const names = files
    .filter((file) => file.path.startsWith(`${root}/`))
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
): ParsedCourse {
  const folder = `${root}/${name}`;
  const find = (path: string) => files.find((file) => file.path === path);
  const yaml = <T>(path: string, schema: Parameters<typeof readYaml<T>>[2]) =>
    readYaml(path, find(path), schema);
  return {
    name,
    folder,
    today,
    course: yaml(`${folder}/course.yaml`, courseSchema),
    ids: yaml(`${folder}/ids.yaml`, idsSchema),
    released: yaml(`${folder}/${RELEASED_FILE}`, releasedSchema),
    facts: yaml(`${folder}/facts.yaml`, factsSchema),
    items: filesIn(files, `${folder}/items/`, itemSchema),
    cases: filesIn(files, `${folder}/cases/`, caseSchema),
    deskwork: yaml(`${folder}/deskwork.yaml`, deskworkSchema),
    lesson: readLesson(`${folder}/lesson.mdx`, find(`${folder}/lesson.mdx`)),
    sources: yaml(`${root}/sources.yaml`, sourcesSchema),
    policy: yaml(`${root}/policy.yaml`, policySchema),
    presets: filesIn(files, `${root}/${PRESETS}/`, policySchema),
    papers: jobAidFiles(files, root).map((file) => readJobAid(file).body),
    sheets: yaml(`${root}/${JOB_AIDS}/sheets.yaml`, sheetWordsSchema),
  };
}

/** Each YAML file of a folder, under its own name. */
function filesIn<T>(
  files: readonly SourceFile[],
  folder: string,
  schema: Parameters<typeof readYaml<T>>[2],
): (YamlFile<T> & { name: string })[] {
  return files.flatMap((file) => {
    if (!file.path.startsWith(folder)) return [];
    const name = /([^/]+)\.yaml$/.exec(file.path)?.[1];
    return name === undefined
      ? []
      : [{ name, ...readYaml(file.path, file, schema) }];
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
