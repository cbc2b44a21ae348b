import type { Told } from '../../errors.ts';
import type { LintRuleName } from './ruleName.ts';

/** One thing in a package that some LMS would not take. */
export interface Finding extends Told {
  /** The rule's name, for looking it up and for tests. */
  rule: LintRuleName;
  /** The file in the package that it is about. */
  file: string;
}
