import type { Policy } from '../../schema/policy.ts';
import { holds } from '../../domain/policy/condition.ts';
import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import { PASSAGES } from '../policyWords.ts';
import type { PassageRule } from '../policyWords.ts';
import type { CourseRule } from '../rule.ts';
import { textsOf } from '../yamlTexts.ts';

const RULE = 'policy-passages';

/**
 * What the lesson and the job aids say about a rule that a policy may switch
 * off is marked, and no item speaks of a rule that this policy switches off.
 */
export const policyPassages: CourseRule = (course) => [
  ...unmarked(course),
  ...contradicting(course),
];

function unmarked({ lesson, papers }: ParsedCourse): Finding[] {
  return [lesson, ...papers].flatMap(({ path, passages }) =>
    passages.flatMap(({ text, when, line, column }) =>
      PASSAGES.filter(
        (rule) =>
          rule.words.test(text) && !when.some((it) => it.includes(rule.mark)),
      ).map((rule) => ({
        rule: RULE,
        path,
        line,
        column,
        message: `"${wordsOf(rule, text)}" speaks of ${rule.of}, which a policy may rule out: expected a mark around it.`,
        fix: `Write <PolicyIf when="${rule.path}">…</PolicyIf> around the words, and <PolicyIf when="not ${rule.path}">…</PolicyIf> where something else has to stand in their place.`,
      })),
    ),
  );
}

function contradicting({ items, policy }: ParsedCourse): Finding[] {
  const rules: Policy | null = policy.data;
  if (!rules) return [];
  const off = PASSAGES.filter(({ path }) => !holds(path, rules));
  return items.flatMap((item) => {
    if (item.data?.when && !holds(item.data.when, rules)) return [];
    const texts = textsOf(item).filter(({ keys }) => keys[0] !== 'when');
    return off.flatMap((rule) => {
      const first = texts.find(({ text }) => rule.words.test(text));
      if (!first) return [];
      const { line } = policy.at(rule.path.split('.'));
      return {
        rule: RULE,
        path: item.path,
        ...item.at(first.keys),
        message: `the item ${item.name} speaks of ${rule.of} ("${wordsOf(rule, first.text)}"), which ${policy.path}:${line} rules out: expected a question that this policy answers.`,
        fix: `Write when: ${rule.path} below its kind, so that it is asked only under a policy that allows it, or word it so that it does not depend on that rule.`,
      };
    });
  });
}

function wordsOf({ words }: PassageRule, text: string): string {
  return words.exec(text)?.[0] ?? '';
}
