import { HoldError } from '../../errors.ts';
import { useCommand } from '../../words/workshop/form.ts';

/** Why nothing came of it, and what to do. */
export interface Refusal {
  what: string;
  /** One entry for each thing to mend. */
  faults: Fault[];
}

export interface Fault {
  /** Name of the form's field, such as `mastery` or `policy:reset.checks`; null where none can be told. */
  field: string | null;
  /** What it is about, where the refusal is about several things; else null. */
  about: string | null;
  /** What is wrong, in the words of the content check or of the command. */
  message: string;
  fix: string;
}

/**
 * An error as a form shows it.
 * @param otherwise the command that does the same, should the page go on failing.
 */
export function faultOf(error: unknown, otherwise: string): Fault {
  if (error instanceof HoldError) {
    const { message, why, fix } = error;
    return { field: null, about: message, message: why, fix };
  }
  return {
    field: null,
    about: null,
    message: error instanceof Error ? error.message : String(error),
    fix: useCommand(otherwise),
  };
}

/** A fault as one paragraph. */
export function faultInWords({ about, message, fix }: Fault): string {
  return [about, message, fix].filter((it) => it !== null).join(' ');
}
