/** What somebody is told of a mistake. */
export interface Told {
  what: string;
  why: string;
  fix: string;
}

/**
 * A mistake that a person can mend: an author's, an admin's or a programmer's.
 * `message` says what happened, `why` the reason, `fix` what to do next.
 * Expected outcomes (a wrong answer, a refused save) are unions, never this.
 */
export class HoldError extends Error {
  readonly why: string;
  readonly fix: string;

  constructor(what: string, why: string, fix: string) {
    super(what);
    this.name = 'HoldError';
    this.why = why;
    this.fix = fix;
  }

  /** The whole message for a terminal: what, why, what to do. @param labels what stands before the last two */
  explain({ why, fix } = { why: 'Why: ', fix: 'Do:  ' }): string {
    return `${this.message}\n  ${why}${this.why}\n  ${fix}${this.fix}`;
  }
}

/** The mistake that is told so. */
export function holdError({ what, why, fix }: Told): HoldError {
  return new HoldError(what, why, fix);
}
