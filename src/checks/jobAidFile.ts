import { jobAidSchema } from '../schema/jobAid.ts';
import type { JobAid } from '../schema/jobAid.ts';
import type { SourceFile } from './finding.ts';
import { withoutTwins } from './locales/twins.ts';
import { oncePerFile, oncePerText } from './oncePerFile.ts';
import { readLesson } from './lessonFile.ts';
import type { LessonFile } from './lessonFile.ts';
import { readYaml } from './yamlFile.ts';
import type { YamlFile } from './yamlFile.ts';

/** The folder of the job aids, below the content folder. */
export const JOB_AIDS = 'job-aids';

/** The job aids' texts. */
export function jobAidFiles(
  files: readonly SourceFile[],
  root: string,
): SourceFile[] {
  return withoutTwins(files, root).filter(
    ({ path }) =>
      path.startsWith(`${root}/${JOB_AIDS}/`) && path.endsWith('.mdx'),
  );
}

/** A job aid's file, parsed once: its head, and its body as a lesson is read. */
export interface JobAidFile {
  path: string;
  head: YamlFile<JobAid>;
  body: LessonFile;
}

const HEAD = /^---\r?\n([\s\S]*?)^---[ \t]*$/m;

/** Reads a job aid; both parts keep their places in the file. */
export const readJobAid = oncePerFile((file): JobAidFile => {
  const { path } = file;
  const { head, body } = partsIn(file);
  return { path, head: { ...head, path }, body: { ...body, path } };
});

const partsIn = oncePerText((text): Pick<JobAidFile, 'head' | 'body'> => {
  const [whole = '', head = ''] = text.startsWith('---')
    ? (HEAD.exec(text) ?? [])
    : [];
  const blank = whole.replace(/[^\n]+/g, '');
  const part = (own: string) => ({ path: '', text: own });
  return {
    head: readYaml('', part(`\n${head}`), jobAidSchema),
    body: readLesson('', part(blank + text.slice(whole.length))),
  };
});
