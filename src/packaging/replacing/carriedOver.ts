import { releaseRefusals } from '../../words/workshop/packaging/replacing/refusals.ts';
import { holdError } from '../../errors.ts';
import type { NamedChoices } from '../commandLine.ts';
import type { ReleaseRecord } from './release.ts';

type Choices = Omit<NamedChoices, 'lms'>;

/** Choices that are text, and so stand in the record of a package as they were made. */
const CARRIED = [
  'status',
  'mastery',
  'title',
  'calls',
  'way',
  'languages',
] as const;

/**
 * The choices for a package that is to take the place of another: those of the last one
 * where nothing else is said.
 * @throws HoldError where the last one was made under a policy of its own, of which it keeps only the hash.
 */
export function carriedOver(
  { package: last }: ReleaseRecord,
  choices: Choices,
): Choices {
  if (!last) return choices;
  const { standard, options } = last;
  if (options['policy'] !== undefined && choices.policy === undefined)
    throw holdError(releaseRefusals.ownPolicy);
  const carried = CARRIED.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return { standard, ...Object.fromEntries(carried), ...choices };
}
