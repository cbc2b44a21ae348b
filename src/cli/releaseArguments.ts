import { join } from 'node:path';
import { HoldError } from '../errors.ts';
import { CHOICE_OPTIONS, type NamedChoices } from '../packaging/commandLine.ts';
import { readCommand } from './readCommand.ts';

export const USAGE = `npm run release -- --last FILE [options]
  --last FILE      the package (.zip) that the LMS has now, or its release.json
  --compare        say what changed, and write nothing
  --no-build       refuse when the built site is older than the content, instead of building it
  --site DIR       a site that was built elsewhere, taken as it is (default dist/site, built when it is old)
  --content DIR    where the course is written; its changelog and released.yaml go there (default content)
  --out DIR        where package, set-up sheet and the page for the LMS admin go (default dist/packages)
and the options of npm run package, such as --policy FILE; what the last package was made with is taken over,
but for files (policy and logo) and the accent colour, which have to be given again`;

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
  const { 'no-build': asIs, lms = null, ...choices } = rest;
  if (help) return null;
  if (last === undefined)
    throw new HoldError(
      'There is nothing to compare with.',
      'Whether a package can take the place of another depends on the one that the LMS has.',
      'Name it with --last: its zip, or the release.json out of it. A first release needs no comparison: npm run package.',
    );
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
    compare: flag,
    'no-build': flag,
    help: flag,
  };
  return readCommand({ options }, `Use it so:\n${USAGE}`).values;
}
