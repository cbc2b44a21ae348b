import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageSite, type SitePackage } from '../build/packageSite.ts';
import { CHOICE_OPTIONS } from '../packaging/commandLine.ts';
import { sectionsFor } from '../packaging/lms/sections.ts';
import { readOptions } from '../packaging/options.ts';
import { setUpSheet } from '../packaging/setUpSheet.ts';
import type { PackageOptions } from '../packaging/types.ts';
import { LANGUAGES } from '../schema/languages.ts';
import { commandRefused } from '../words/workshop/cli/command.ts';
import { packageLines } from '../words/workshop/cli/package/said.ts';
import { packageUsage } from '../words/workshop/cli/package/usage.ts';
import { exportBank, requireBankOptions } from './exportBank.ts';
import { requireFreshSite } from './freshSite.ts';
import { withFiles } from './givenFiles.ts';
import {
  LANGUAGE_OPTION,
  spokenLanguage,
  withoutLanguage,
} from './language.ts';
import { readCommand } from './readCommand.ts';
import { writeWithSums } from './writeWithSums.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

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
  const { values } = readCommand(
    {
      options: {
        ...CHOICE_OPTIONS,
        bank: text,
        site: text,
        out: text,
        ...LANGUAGE_OPTION,
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    commandRefused.fix(packageUsage),
  );
  const { bank, site = null, out, help, 'no-build': asIs, ...rest } = values;
  const { course = null, ...ofPackages } = withoutLanguage(rest);
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
  leftOut,
}: SitePackage): string {
  const chosen = Object.entries(options).map(
    ([option, value]) => `${option} ${value}`,
  );
  return [
    packageLines.file(name, bytes.length, files.length),
    `  ${packageLines.course(course.title, `${release.version}+${release.hash}`, chosen.join(', '))}`,
    `  sha256 ${sha256}`,
    ...[...warnings, ...leftOutNote(leftOut)].map(
      (note) => `  ${packageLines.note(note)}`,
    ),
  ].join('\n');
}

/** A translation that stands beside the course, and that nobody asked for. */
function leftOutNote(languages: readonly string[]): string[] {
  const all = LANGUAGES.filter(
    (it) => it === LANGUAGES[0] || languages.includes(it),
  );
  return languages.length === 0
    ? []
    : [packageLines.leftOut(languages.join(', '), all.join(','))];
}

/** Whoever asks for another language than the first one may have meant the course's. */
function languageNote({ languages }: PackageOptions): string[] {
  const spoken = spokenLanguage();
  return spoken === LANGUAGES[0] || languages.includes(spoken)
    ? []
    : [packageLines.otherLanguage(languages)];
}

async function main(): Promise<void> {
  const { options, course, lms, out, help, ...given } = readArguments();
  if (help) {
    say(packageUsage);
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
  const lines = [...packages.map(describe), written, ...languageNote(options)];
  say(lines.join('\n'));
}

await runCommand(main);
