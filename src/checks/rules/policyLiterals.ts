import type { Finding, Place } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import { LITERALS, sentencesOf } from '../policyWords.ts';
import type { CourseRule } from '../rule.ts';
import { textsOf } from '../yamlTexts.ts';

/** No text states a number of the policy itself: the policy may be changed, and the text must follow. */
export const policyLiterals: CourseRule = (course) => [
  ...inProse(course),
  ...inYaml(course),
];

function inProse(course: ParsedCourse): Finding[] {
  return [course.lesson, ...course.papers].flatMap(({ path, passages }) =>
    passages.flatMap(({ text, block, line, column }) =>
      literalsIn(text, block).map(({ words, rule }) =>
        findingOf(
          course,
          path,
          { line, column },
          words,
          rule,
          (value) => `<Policy path="${value}" />`,
        ),
      ),
    ),
  );
}

function inYaml(course: ParsedCourse): Finding[] {
  const { facts, items, cases, sheets } = course;
  return [facts, ...items, ...cases, sheets].flatMap((file) =>
    textsOf(file).flatMap(({ text, keys }) =>
      literalsIn(text, text).map(({ words, rule }) =>
        findingOf(course, file.path, file.at(keys), words, rule, (value) =>
          file === sheets
            ? `{${value.split('.')[1] ?? ''}}`
            : `{policy:${value}}`,
        ),
      ),
    ),
  );
}

/** The numbers in a text, where the sentence around them says that the policy decides them. */
function literalsIn(
  text: string,
  block: string,
): { words: string; rule: string }[] {
  return LITERALS.flatMap(({ path, number, near }) => {
    const words = number.exec(text)?.[0];
    if (words === undefined) return [];
    const around = sentencesOf(block).find((it) => it.includes(words));
    return near.test(around ?? '') ? [{ words, rule: path }] : [];
  });
}

function findingOf(
  { policy }: ParsedCourse,
  path: string,
  place: Place,
  words: string,
  value: string,
  mark: (value: string) => string,
): Finding {
  const line = policy.at(value.split('.')).line;
  return {
    rule: 'policy-literals',
    path,
    ...place,
    message: `"${words}" is a number that ${value} decides (${policy.path}:${line}): expected its value, so that the text follows when it is changed.`,
    fix: `Write ${mark(value)} in place of the number.`,
  };
}
