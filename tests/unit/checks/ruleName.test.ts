import { describe, expectTypeOf, it } from 'vitest';
import type { Finding } from '../../../src/checks/finding.ts';
import type {
  ContentRuleName,
  CourseRuleName,
  RuleName,
} from '../../../src/checks/ruleName.ts';
import type {
  CONTENT_RULES,
  COURSE_RULES,
} from '../../../src/checks/rules/index.ts';
import type { Finding as LintFinding } from '../../../src/packaging/lint/finding.ts';

// Held by the type check: a name that is none does not compile.
describe('the name of a rule', () => {
  it('is that of a rule in the list, and the list has each of them', () => {
    expectTypeOf<keyof typeof COURSE_RULES>().toEqualTypeOf<CourseRuleName>();
    expectTypeOf<keyof typeof CONTENT_RULES>().toEqualTypeOf<ContentRuleName>();
    expectTypeOf<CourseRuleName>().toExtend<RuleName>();
  });

  it('is no text at will, neither in the course check nor in the package check', () => {
    expectTypeOf<Finding['rule']>().toEqualTypeOf<RuleName>();
    expectTypeOf<string>().not.toExtend<RuleName>();
    expectTypeOf<'policy-literal'>().not.toExtend<RuleName>();
    expectTypeOf<string>().not.toExtend<LintFinding['rule']>();
  });
});
