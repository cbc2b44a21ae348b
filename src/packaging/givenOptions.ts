import { HoldError, type Told } from '../errors.ts';
import type { ChosenPreset, GivenPolicy } from './types.ts';

/** A file that an admin gives, as it is. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** The options that are text on a command line or in a form; absent takes the default. */
export interface GivenTexts {
  standard?: string | undefined;
  status?: string | undefined;
  mastery?: string | undefined;
  title?: string | undefined;
  calls?: string | undefined;
  way?: string | undefined;
  /** Languages, separated by commas: the package's own first. */
  languages?: string | undefined;
  accent?: string | undefined;
}

/** The options as an admin gives them. */
export interface GivenOptions extends GivenTexts {
  logo?: GivenFile | undefined;
  policy?: GivenPolicy | ChosenPreset | undefined;
}

export type OptionName = Exclude<keyof GivenOptions, 'policy'>;

/** What messages call the options: the command's words, or those of a form. */
export interface Called {
  option(name: OptionName): string;
  value(name: OptionName, value: string): string;
}

/** The options as the command calls them. */
export const IN_COMMAND: Called = {
  option: (name) => `--${name}`,
  value: (name, value) => `--${name} ${JSON.stringify(value)}`,
};

/** An option that cannot be used; a form shows it beside its field. */
export class OptionError extends HoldError {
  readonly option: OptionName;

  constructor(option: OptionName, { what, why, fix }: Told) {
    super(what, why, fix);
    this.option = option;
  }
}
