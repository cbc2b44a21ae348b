import { join } from 'node:path';
import { holdError } from '../errors.ts';
import { CHOICE_OPTIONS, type NamedChoices } from '../packaging/commandLine.ts';
import { commandRefused } from '../words/workshop/cli/command.ts';
import {
  comparisonRefused,
  releaseUsage,
} from '../words/workshop/cli/package/release.ts';
import { LANGUAGE_OPTION, withoutLanguage } from './language.ts';
import { readCommand } from './readCommand.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

export interface ReleaseArguments {
  last: string;
  /** As they stand on the command line. */
  choices: Omit<NamedChoices, 'lms'>;
  /** The LMS that sheet and page are about; null for all. */
  lms: string | null;
  compareOnly: boolean;
  build: boolean;
  site: string | null;
  content: string;
  out: string;
}

/** @returns null where help is asked for. @throws HoldError for what cannot be read. */
export function readReleaseArguments(root: string): ReleaseArguments | null {
  const { last, help, compare, site, content, out, ...rest } = valuesGiven();
  const { 'no-build': asIs, lms = null, ...choices } = withoutLanguage(rest);
  if (help) return null;
  if (last === undefined) throw holdError(comparisonRefused.nothing);
  return {
    last,
    choices,
    lms,
    compareOnly: compare,
    build: !asIs,
    site: site ?? null,
    content: content ?? join(root, 'content'),
    out: out ?? join(root, 'dist/packages'),
  };
}

function valuesGiven() {
  const options = {
    ...CHOICE_OPTIONS,
    last: text,
    site: text,
    content: text,
    out: text,
    ...LANGUAGE_OPTION,
    compare: flag,
    'no-build': flag,
    help: flag,
  };
  return readCommand({ options }, commandRefused.fix(releaseUsage)).values;
}
