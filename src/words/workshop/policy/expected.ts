import { inFigures } from '../../phrasing.ts';

/** Stands between what was expected and the example in every message of a schema. */
export const exampleMark: string = ', e.g. ';

/** What a schema expects. */
export const expectedWords = {
  /** @param what as `policyValues` and the like call it. */
  value: (what: string) => `expected ${what}`,
  fields: (names: readonly string[]) => `the fields ${names.join(', ')}`,
  onlyFields: (names: readonly string[]) =>
    `expected only the fields ${names.join(', ')}`,
  yesOrNo: 'true or false',
};

/** What a policy has to say, as messages about it call that; each goes on behind “expected”. */
export const policyValues = {
  oneOf: (words: readonly string[]) => `one of ${words.join(', ')}`,
  onlyRule: (value: string) => `${value}, the only rule known here`,
  atMost: (what: string, characters: number) =>
    `${what}, in at most ${inFigures(characters)} characters`,
  thing: (things: readonly string[]) => `a thing: ${things.join(', ')}`,
  zone: 'an IANA time zone',
  who: 'who it is',
  reach: 'how to reach them',
  organisation: 'the organisation',
  days: 'a number of days, 1 to 365',
  checksForReset: 'how many checks a reset needs, 1 to 3',
  checksForPrivileged: 'how many checks such an account needs, 1 to 4',
  oneOfChecks: 'at least one check that must be among them',
  longestException: 'the longest exception in days, 1 to 365',
  elements: 'the elements of a request',
  minutes: 'for how many minutes a pass is valid, 1 to 1440',
  logFields: 'the fields of a log entry, at least one',
  dueDays: 'within how many days of joining the course is done, 1 to 365',
  everyMonths: 'after how many months it is done again, 0 (never) to 60',
  checksThatProve: (checks: readonly string[]) =>
    `checks that may prove it: ${checks.join(', ')}`,
  checks: 'a list of checks',
  checkName: 'what your people call it',
  neverProof:
    'false, since this course teaches that such a check never proves who is asking',
};
