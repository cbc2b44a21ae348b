import {
  POLICY_FILE,
  type AuthoredFiles,
} from '../../packaging/policy/authoredFiles.ts';
import { differs, policyText } from '../../packaging/policy/policyText.ts';
import { readPolicy } from '../../packaging/policy/readPolicy.ts';
import type { GivenPolicy } from '../../packaging/types.ts';
import type { Policy } from '../../schema/policy.ts';
import { rulesOfForm } from '../../words/workshop/packages/inForm.ts';
import type { Rules } from './messages.ts';
import type { PolicyPlace } from './refusal.ts';

/** The policy that the choices put in force. */
export interface ChosenPolicy {
  /** The one that the course was built with. */
  built: Policy;
  /** Null where the form says what the course was built with. */
  given: GivenPolicy | null;
  place: PolicyPlace;
}

/** Reads the rules of the form. Nothing is judged yet: what was typed wrong stays for the check to find. */
export function chosenPolicy(
  authored: AuthoredFiles,
  rules: Rules,
): ChosenPolicy {
  const text = authored.find(({ path }) => path === POLICY_FILE)?.text ?? '';
  const built = readPolicy({ name: POLICY_FILE, text });
  if (rules.kind === 'file') {
    const { name, text: own } = rules;
    return {
      built,
      given: { name, text: own },
      place: { name, fieldOf: () => 'policy-file', withLines: true },
    };
  }
  const written = policyText(built, rules.values);
  const given = differs(built, rules.values)
    ? { name: rulesOfForm, text: written.text }
    : null;
  const fieldOf = (line: number) => {
    const path = written.paths[line - 1];
    return path === undefined || path === '' ? null : `policy:${path}`;
  };
  return {
    built,
    given,
    place: { name: rulesOfForm, fieldOf, withLines: false },
  };
}
