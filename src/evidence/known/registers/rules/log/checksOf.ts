import type { Policy } from '../../../../../schema/policy.ts';
import type { LogLine } from '../../../../reading/registers/line.ts';
import { folded } from '../../../../reading/registers/texts.ts';
import type { LogGiven } from '../rule.ts';

/** The log has a column for one check and one for a second. */
export const CHECKS_IN_LOG = 2;

/** The checks of a line, as the policy sees them. */
export interface ChecksOf {
  /** Names in the policy of those that it accepts; the same one twice counts once. */
  accepted: string[];
  /** What was written where the policy accepts no such check. */
  others: string[];
}

/** Takes the checks of a line apart. What no mapping knows is no check of the policy. */
export function checksOf(
  { check, secondCheck }: LogLine,
  { policy, words }: LogGiven,
): ChecksOf {
  const accepted = acceptedNames(policy);
  const found = new Set<string>();
  const others: string[] = [];
  for (const written of [check, secondCheck]) {
    if (written === null) continue;
    const name = nameOf(written, words.checks);
    if (name !== null && accepted.includes(name)) found.add(name);
    else others.push(written);
  }
  return { accepted: [...found], others };
}

/** The check's name in the policy; null where the mapping has no such word. */
function nameOf(
  written: string,
  checks: Readonly<Record<string, string>>,
): string | null {
  const text = folded(written);
  for (const [word, name] of Object.entries(checks))
    if (folded(word) === text) return name;
  return null;
}

/** The checks that the policy accepts, by their names in it. */
export function acceptedNames(policy: Policy): string[] {
  return Object.entries(policy.checks)
    .filter(([, { accepted }]) => accepted)
    .map(([name]) => name);
}

/** How many accepted checks the policy asks of this line, as far as the log has room for them. */
export function checksNeeded(line: LogLine, { policy }: LogGiven): number {
  const asked = line.privileged
    ? Math.max(policy.reset.checks, policy.privileged.checks)
    : policy.reset.checks;
  return Math.min(asked, CHECKS_IN_LOG);
}

/** The words of the organisation for these checks, for a message. */
export function wordsFor(
  names: readonly string[],
  { words }: LogGiven,
): string[] {
  return Object.entries(words.checks)
    .filter(([, name]) => names.includes(name))
    .map(([word]) => word);
}
