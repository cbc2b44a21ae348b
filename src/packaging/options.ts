import {
  IN_COMMAND,
  OptionError,
  type Called,
  type GivenOptions,
  type GivenTexts,
} from './givenOptions.ts';
import { LONGEST_TITLE } from '../schema/course.ts';
import { isFirstAlone, LANGUAGES } from '../schema/languages.ts';
import { optionFaults } from '../words/workshop/packaging/options.ts';
import { readAccent } from './theme/accent.ts';
import { readLogo } from './theme/logo.ts';
import {
  CALLS,
  STANDARDS,
  STATUSES,
  WAY_CHOICES,
  type PackageOptions,
  type RecordedOptions,
} from './types.ts';

/** Checks the options. Throws an OptionError for the first wrong one. */
export function readOptions(
  given: GivenOptions,
  called: Called = IN_COMMAND,
): PackageOptions {
  const read = <T extends string>(
    known: readonly [T, ...T[]],
    option: keyof GivenTexts,
  ) => oneOf(known, given[option] ?? known[0], option, called);
  const standard = read(STANDARDS, 'standard');
  const status = read(STATUSES, 'status');
  const calls = read(CALLS, 'calls');
  const way = read(WAY_CHOICES, 'way');
  const languages = readLanguages(given.languages, called);
  const mastery =
    given.mastery === undefined ? null : readMastery(given.mastery, called);
  const title =
    given.title === undefined ? null : readTitle(given.title, called);
  if (mastery !== null && status === 'completed') {
    throw new OptionError(
      'mastery',
      optionFaults.markAndCompleted(
        called.option('mastery'),
        called.option('status'),
      ),
    );
  }
  if (standard === 'cmi5' && status === 'completed') {
    throw new OptionError(
      'status',
      optionFaults.cmi5AndCompleted(
        called.option('standard'),
        called.option('status'),
      ),
    );
  }
  const accent =
    given.accent === undefined ? null : readAccent(given.accent, called);
  const logo = given.logo === undefined ? null : readLogo(given.logo, called);
  const policy = given.policy ?? null;
  return {
    standard,
    status,
    mastery,
    title,
    calls,
    way,
    languages,
    accent,
    logo,
    policy,
  };
}

/** What the package records beside the options themselves. */
export interface Found {
  organisation: string | null;
  policyHash: string | null;
  /** The logo's place in the package. */
  logo: string | null;
}

/** The options as the package records them, without what was not chosen. */
export function recordedOptions(
  options: PackageOptions,
  { organisation, policyHash, logo }: Found,
): RecordedOptions {
  return {
    status: options.status,
    ...(options.mastery === null ? {} : { mastery: options.mastery }),
    ...(options.title === null ? {} : { title: options.title }),
    ...(options.calls === 'trace' ? {} : { calls: options.calls }),
    ...(options.way === 'ask' ? {} : { way: options.way }),
    ...(isFirstAlone(options.languages)
      ? {}
      : { languages: options.languages }),
    ...(organisation === null ? {} : { organisation }),
    ...(policyHash === null ? {} : { policy: policyHash }),
    ...(options.accent === null ? {} : { accent: options.accent }),
    ...(logo === null ? {} : { logo }),
  };
}

/** `en,de`: the package's own language first. */
function readLanguages(
  given: string | undefined,
  called: Called,
): PackageOptions['languages'] {
  const named = given?.split(',').map((name) => name.trim()) ?? [LANGUAGES[0]];
  const [first, ...others] = named.map((name) =>
    oneOf(LANGUAGES, name, 'languages', called),
  );
  const all = [first ?? LANGUAGES[0], ...others] as const;
  if (new Set(all).size === all.length) return [all[0], ...others];
  throw new OptionError(
    'languages',
    optionFaults.languageTwice(
      called.value('languages', given ?? ''),
      LANGUAGES.join(','),
    ),
  );
}

function oneOf<T extends string>(
  known: readonly [T, ...T[]],
  value: string,
  option: keyof GivenTexts,
  called: Called,
): T {
  const match = known.find((each) => each === value);
  if (match !== undefined) return match;
  throw new OptionError(
    option,
    optionFaults.unknown(called.value(option, value), known),
  );
}

function readMastery(value: string, called: Called): number {
  const score = Number(value);
  if (/^\d{1,3}(\.\d{1,2})?$/.test(value) && score <= 100) return score;
  throw new OptionError(
    'mastery',
    optionFaults.noMark(called.value('mastery', value)),
  );
}

function readTitle(value: string, called: Called): string {
  const title = value.trim();
  if (title !== '' && title.length <= LONGEST_TITLE) return title;
  throw new OptionError(
    'title',
    optionFaults.noTitle(called.option('title'), title.length, LONGEST_TITLE),
  );
}
