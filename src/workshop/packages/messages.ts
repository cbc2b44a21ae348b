import type { Refusal } from '../form/refusal.ts';
import type { Chosen } from '../../packaging/policy/policyText.ts';
import type { PagesUnder } from '../../packaging/policy/pagesUnder.ts';
import type { SetUpSheet } from '../../packaging/setUpSheet.ts';
import type { GivenOptions } from '../../packaging/givenOptions.ts';
import type { PresetName } from '../../schema/presets.ts';

/** What the form holds when a button is pressed. */
export interface Choices {
  course: string;
  options: Omit<GivenOptions, 'policy'>;
  rules: Rules;
  /** The LMS that the set-up sheet is about, by its id there; null for all. */
  lms: string | null;
}

/** The rules of the organisation: typed into the form, or a file as it is. */
export type Rules =
  | {
      kind: 'form';
      values: ReadonlyMap<string, Chosen>;
      /** The policy that comes with the course and asks just this. */
      preset?: PresetName | undefined;
    }
  | { kind: 'file'; name: string; text: string };

/** What the page asks of the worker. */
export interface Order {
  kind: 'preview' | 'make';
  /** The address of the site's root, which ends in a slash. */
  site: string;
  choices: Choices;
}

/** What the worker says at the end. */
export type Reply =
  | { kind: 'pages'; pages: PagesUnder | null }
  | { kind: 'made'; made: Made }
  | { kind: 'refused'; refusal: Refusal };

/** A package with what goes along. */
export interface Made {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  release: string;
  warnings: readonly string[];
  sheet: SetUpSheet;
  /** The policy in force as a file for `--policy`; null for the one that the course was built with. */
  policy: string | null;
}
