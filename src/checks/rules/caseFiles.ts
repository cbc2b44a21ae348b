import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'case-files';

/** The desk's cases and the files of cases/ are the same, and each file is named after its id. */
export const caseFiles: CourseRule = (course) => [
  ...casesWithoutFile(course),
  ...filesWithoutUse(course),
  ...misnamedFiles(course),
];

function casesWithoutFile({ course, cases, folder }: ParsedCourse): Finding[] {
  const list = course.data?.desk?.cases ?? [];
  return list
    .filter((id) => !cases.some((it) => it.name === id))
    .map((id) => ({
      rule: RULE,
      path: course.path,
      ...course.at(['desk', 'cases', list.indexOf(id)]),
      message: `desk.cases names ${id}, which has no file: expected ${folder}/cases/${id}.yaml.`,
      fix: `Write ${folder}/cases/${id}.yaml, or remove ${id} from the list.`,
    }));
}

function filesWithoutUse({ course, cases }: ParsedCourse): Finding[] {
  const list = course.data?.desk?.cases;
  if (!list) return [];
  return cases
    .filter((it) => !list.includes(it.name))
    .map((it) => ({
      rule: RULE,
      path: it.path,
      ...it.at([]),
      message: `the case ${it.name} is never played: expected it in desk.cases of ${course.path}.`,
      fix: `Add ${it.name} to desk.cases (${course.path}:${course.at(['desk', 'cases']).line}), or delete this file.`,
    }));
}

function misnamedFiles({ cases }: ParsedCourse): Finding[] {
  return cases.flatMap((it) => {
    if (!it.data || it.data.id === it.name) return [];
    return {
      rule: RULE,
      path: it.path,
      ...it.at(['id']),
      message: `the case's id is ${it.data.id}: expected ${it.name}, the name of its file.`,
      fix: `Write id: ${it.name}, or rename the file to ${it.data.id}.yaml.`,
    };
  });
}
