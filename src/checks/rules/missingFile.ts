import { FILE_START } from '../finding.ts';
import { yamlFilesOf } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const PURPOSES: [ending: string, purpose: string][] = [
  [
    '/course.yaml',
    'id, title, version, objectives and pass rule of the course',
  ],
  ['/lesson.mdx', 'the lesson; each ## heading is a step'],
  ['/ids.yaml', 'the append-only lists `steps` and `items`'],
  ['/facts.yaml', 'the learning points and where each is taught'],
  ['/sources.yaml', 'the sources of all courses'],
  ['/policy.yaml', "the organisation's rules"],
];

/** Every course has its files, and the two files that all courses share exist. */
export const missingFile: CourseRule = (course) =>
  [...yamlFilesOf(course), course.lesson]
    .filter((file) => !file.exists)
    .map(({ path }) => {
      const [, purpose] = PURPOSES.find(([end]) => path.endsWith(end)) ?? [];
      return {
        rule: 'missing-file',
        path,
        ...FILE_START,
        message: `the file is missing: expected ${purpose ?? 'it here'}.`,
        fix: `Create ${path}, or remove the folder ${course.folder} if it is no course.`,
      };
    });
