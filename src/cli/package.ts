import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageSite } from '../build/packageSite.ts';
import { HoldError } from '../errors.ts';
import { CHOICE_OPTIONS } from '../packaging/commandLine.ts';
import { sectionsFor } from '../packaging/lms/sections.ts';
import { readOptions } from '../packaging/options.ts';
import { setUpSheet } from '../packaging/setUpSheet.ts';
import type { CoursePackage, PackageOptions } from '../packaging/types.ts';
import { exportBank, requireBankOptions } from './exportBank.ts';
import { requireFreshSite } from './freshSite.ts';
import { withFiles } from './givenFiles.ts';
import { writeWithSums } from './writeWithSums.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const USAGE = `npm run package -- [options]
  --course ID                   one course alone, by the name of its folder in content/ (default: each course)
  --standard S                  scorm12, scorm2004-4th, scorm2004-3rd or cmi5 (default scorm12)
  --accent COLOUR               your colour for links and buttons, in quotes: '#0b5a68'; checked for contrast
  --logo FILE                   your logo for the header, SVG or PNG, at most 50 kB
  --policy FILE|NAME            your organisation's rules, as a copy of content/policy.yaml (default: that file's),
                                or small-team, standard, high-assurance, which come with the course
  --status passed|completed     what a pass becomes in the LMS (default passed)
  --mastery N                   pass mark in the manifest, 0 to 100 (default: none, the course decides)
  --calls trace|outcome         what the LMS gets of a practice call: every move, or how it ended (default trace)
  --way ask|agent|lead          the way through the course: each learner chooses, or this one for all (default ask)
  --languages LIST              en, de, or several, such as en,de: then each learner chooses (default en)
  --title TEXT                  title in the LMS (default: the course's); of several courses, name the --course
  --lms NAME                    the set-up sheet for this LMS alone, such as moodle or docebo (default: all it knows)
  --bank moodle-xml             instead of packages, the item bank for Moodle's question bank
  --no-build                    refuse when the built site is older than the content, instead of building it
  --site DIR                    a site that was built elsewhere, packaged as it is (default dist/site, built when it is old)
  --out DIR                     where the files go (default dist/packages)`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const OWN_SITE = join(ROOT, 'dist/site');

const text = { type: 'string' } as const;

interface Arguments {
  /** What packages are made with; null where the item bank is asked for. */
  options: PackageOptions | null;
  /** The course that is asked for; null for each. */
  course: string | null;
  /** The LMS that the set-up sheet is about; null for all. */
  lms: string | null;
  /** A site of somebody else's build; null for the project's own. */
  site: string | null;
  /** Whether the project's site may be built. */
  build: boolean;
  out: string;
  help: boolean;
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        ...CHOICE_OPTIONS,
        bank: text,
        site: text,
        out: text,
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const {
      bank,
      site = null,
      out,
      help,
      'no-build': asIs,
      ...choices
    } = values;
    const { course = null, ...ofPackages } = choices;
    if (bank !== undefined) requireBankOptions(bank, ofPackages);
    const { lms = null, ...given } = ofPackages;
    // Before the packages are made.
    sectionsFor(lms);
    return {
      options: bank === undefined ? readOptions(withFiles(given)) : null,
      course,
      lms,
      site,
      build: !asIs,
      out: out ?? join(ROOT, 'dist/packages'),
      help,
    };
  } catch (error) {
    if (error instanceof HoldError || !(error instanceof Error)) throw error;
    throw new HoldError(
      'The command cannot be read.',
      error.message,
      `Use it so:\n${USAGE}`,
    );
  }
}

function describe({
  name,
  bytes,
  sha256,
  course,
  release,
  options,
  warnings,
  files,
}: CoursePackage): string {
  const chosen = Object.entries(options).map(
    ([option, value]) => `${option} ${value}`,
  );
  return [
    `${name}  ${(bytes.length / 1000).toFixed(1)} kB, ${files.length} files`,
    `  ${course.title}, release ${release.version}+${release.hash}; ${chosen.join(', ')}`,
    `  sha256 ${sha256}`,
    ...warnings.map((warning) => `  Note: ${warning}`),
  ].join('\n');
}

async function main(): Promise<void> {
  const { options, course, lms, out, help, ...given } = readArguments();
  if (help) {
    say(USAGE);
    return;
  }
  const site = given.site ?? OWN_SITE;
  if (given.site === null)
    await requireFreshSite({ root: ROOT, site, build: given.build });
  if (options === null) {
    await exportBank(site, out, course);
    return;
  }
  const packages = await packageSite(site, options, course);
  const sheets = packages.map((made) => setUpSheet(made, lms));
  const written = await writeWithSums(packages, out, sheets);
  say([...packages.map(describe), written].join('\n'));
}

await runCommand(main);
