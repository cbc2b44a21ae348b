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
 * off is marked, and an item that speaks of it is not asked under such a policy.
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
  return items.flatMap((item) => {
    const when = item.data?.when;
    const texts = textsOf(item).filter(({ keys }) => keys[0] !== 'when');
    return PASSAGES.flatMap((rule) => {
      const first = texts.find(({ text }) => rule.words.test(text));
      if (!first) return [];
      if (when && !holds(when, withoutRule(rules, rule.path))) return [];
      const { line } = policy.at(rule.path.split('.'));
      const ruledOut = holds(rule.path, rules)
        ? 'which a policy may rule out: expected a question that any policy answers'
        : `which ${policy.path}:${line} rules out: expected a question that this policy answers`;
      return {
        rule: RULE,
        path: item.path,
        ...item.at(first.keys),
        message: `the item ${item.name} speaks of ${rule.of} ("${wordsOf(rule, first.text)}"), ${ruledOut}.`,
        fix: `Write when: ${rule.path} below its kind, so that it is asked only under a policy that allows it, or word it so that it does not depend on that rule.`,
      };
    });
  });
}

/** The policy with one rule switched off. */
function withoutRule(policy: Policy, path: string): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.');
  return { ...policy, [name]: switchedOff(Reflect.get(policy, name), rest) };
}

function switchedOff(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return false;
  const known = typeof value === 'object' && value !== null ? value : {};
  return { ...known, [name]: switchedOff(Reflect.get(known, name), rest) };
}

function wordsOf({ words }: PassageRule, text: string): string {
  return words.exec(text)?.[0] ?? '';
}
