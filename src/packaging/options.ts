import { HoldError } from '../errors.ts';
import {
  CALLS,
  STANDARDS,
  STATUSES,
  type GivenPolicy,
  type PackageOptions,
  type RecordedOptions,
} from './types.ts';

/** The options as an admin gives them: text from a command line or a form; absent takes the default. */
export interface GivenOptions {
  standard?: string | undefined;
  status?: string | undefined;
  mastery?: string | undefined;
  title?: string | undefined;
  calls?: string | undefined;
  policy?: GivenPolicy | undefined;
}

/** The longest title that the schemas and LMS lists take. */
const LONGEST_TITLE = 200;

/** Checks the options. Throws a HoldError that names the first wrong one. */
export function readOptions(given: GivenOptions): PackageOptions {
  const standard = oneOf(STANDARDS, given.standard ?? 'scorm12', '--standard');
  const status = oneOf(STATUSES, given.status ?? 'passed', '--status');
  const calls = oneOf(CALLS, given.calls ?? 'trace', '--calls');
  const mastery =
    given.mastery === undefined ? null : readMastery(given.mastery);
  const title = given.title === undefined ? null : readTitle(given.title);
  if (mastery !== null && status === 'completed') {
    throw new HoldError(
      '--mastery and --status completed exclude each other.',
      'With a mastery score in the manifest the LMS itself turns every status into passed or failed.',
      'Leave out one of the two.',
    );
  }
  if (standard === 'cmi5' && status === 'completed') {
    throw new HoldError(
      '--standard cmi5 and --status completed exclude each other.',
      'The package tells the LMS to move on when the course is passed; the LMS itself derives from that what is complete.',
      'Leave out --status.',
    );
  }
  const policy = given.policy ?? null;
  return { standard, status, mastery, title, calls, policy };
}

/** The options as the package records them, without what was not chosen. */
export function recordedOptions(
  options: PackageOptions,
  policyHash: string | null = null,
): RecordedOptions {
  return {
    status: options.status,
    ...(options.mastery === null ? {} : { mastery: options.mastery }),
    ...(options.title === null ? {} : { title: options.title }),
    ...(options.calls === 'trace' ? {} : { calls: options.calls }),
    ...(policyHash === null ? {} : { policy: policyHash }),
  };
}

function oneOf<T extends string>(
  known: readonly T[],
  value: string,
  option: string,
): T {
  const match = known.find((each) => each === value);
  if (match !== undefined) return match;
  throw new HoldError(
    `${option} ${JSON.stringify(value)} is not known.`,
    `It can be: ${known.join(', ')}.`,
    `Write for example ${option} ${known[0] ?? ''}.`,
  );
}

function readMastery(value: string): number {
  const score = Number(value);
  if (/^\d{1,3}(\.\d{1,2})?$/.test(value) && score <= 100) return score;
  throw new HoldError(
    `--mastery ${JSON.stringify(value)} is not a pass mark.`,
    'The LMS compares it with a score from 0 to 100, whatever the standard.',
    'Write a number from 0 to 100 without a per cent sign, for example --mastery 80.',
  );
}

function readTitle(value: string): string {
  const title = value.trim();
  if (title !== '' && title.length <= LONGEST_TITLE) return title;
  throw new HoldError(
    '--title cannot be used.',
    `It has ${title.length} characters; an LMS shows 1 to ${LONGEST_TITLE}.`,
    'Give a shorter title, or leave the option out to use the course title.',
  );
}
