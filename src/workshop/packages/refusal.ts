import type { Finding } from '../../checks/finding.ts';
import { HoldError } from '../../errors.ts';
import { OptionError } from '../../packaging/givenOptions.ts';
import { PolicyRefused } from '../../packaging/policy/policyRefused.ts';
import { endWords } from '../../words/workshop/packages/making.ts';
import { faultOf, type Fault, type Refusal } from '../form/refusal.ts';

/** Where the findings about a policy belong in the form. */
export interface PolicyPlace {
  /** What the findings call the policy. */
  name: string;
  /** Name of the field for a line of the policy; null where it has none. */
  fieldOf(line: number): string | null;
  /** Whether a finding says file and line: a file has them, a form does not. */
  withLines: boolean;
}

/** An error as the form shows it. */
export function refusalOf(error: unknown, place: PolicyPlace): Refusal {
  if (error instanceof PolicyRefused)
    return {
      what: error.message,
      faults: error.findings.map((finding) => faultAt(finding, place)),
    };
  if (error instanceof HoldError) {
    const field = error instanceof OptionError ? error.option : null;
    const { message, why, fix } = error;
    return {
      what: field === null ? message : endWords.oneChoice,
      faults: [
        {
          field,
          about: null,
          message: field === null ? why : `${message} ${why}`,
          fix,
        },
      ],
    };
  }
  return {
    what: endWords.notMade,
    faults: [faultOf(error, 'npm run package')],
  };
}

function faultAt(finding: Finding, place: PolicyPlace): Fault {
  const { path, line, column, message, fix } = finding;
  const isPolicy = path === place.name;
  const where =
    isPolicy && !place.withLines ? '' : `${path}:${line}:${column} `;
  return {
    field: isPolicy ? place.fieldOf(line) : null,
    about: null,
    message: where + message,
    fix,
  };
}
