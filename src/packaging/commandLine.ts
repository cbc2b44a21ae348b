import { LANGUAGES } from '../schema/languages.ts';
import { isPresetName } from '../schema/presets.ts';
import { CALLS, STANDARDS, STATUSES, WAY_CHOICES } from './types.ts';

const TEXT = { type: 'string' } as const;

/** The options of `npm run package` that are choices of a package, as Node's `parseArgs` takes them, in the order in which a command has them. */
export const CHOICE_OPTIONS = {
  course: TEXT,
  standard: TEXT,
  title: TEXT,
  status: TEXT,
  mastery: TEXT,
  calls: TEXT,
  way: TEXT,
  languages: TEXT,
  accent: TEXT,
  logo: TEXT,
  policy: TEXT,
  lms: TEXT,
};

/** The choices as they stand on a command line: files by their path. What is absent takes the default. */
export type NamedChoices = {
  [name in keyof typeof CHOICE_OPTIONS]?: string | undefined;
};

/** What the command takes where nothing is said. */
const DEFAULTS = new Map<string, string>([
  ['standard', STANDARDS[0]],
  ['status', STATUSES[0]],
  ['calls', CALLS[0]],
  ['way', WAY_CHOICES[0]],
  ['languages', LANGUAGES[0]],
]);

/** The command that makes the package of these choices, each word quoted for a POSIX shell. Defaults are left out. */
export function packageCommand(choices: NamedChoices): string {
  const chosen = new Map(Object.entries(choices));
  const words = Object.keys(CHOICE_OPTIONS).flatMap((name) => {
    const value = chosen.get(name);
    if (value === undefined || value === DEFAULTS.get(name)) return [];
    // Else the command would take the value for another option.
    return value.startsWith('-')
      ? [shellWord(`--${name}=${value}`)]
      : [`--${name}`, shellWord(value)];
  });
  const command = ['npm', 'run', 'package'];
  return [...command, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
}

/** The path of a policy's file as the command takes it: a bare name may be one of the policies that come with the course. */
export function policyPath(file: string): string {
  return isPresetName(file) ? `./${file}` : file;
}

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_./:=@%+,-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
