import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageSite } from '../build/packageSite.ts';
import { HoldError } from '../errors.ts';
import { byCodeUnit } from '../packaging/bytes.ts';
import { readOptions } from '../packaging/options.ts';
import type { CoursePackage, PackageOptions } from '../packaging/types.ts';

const USAGE = `npm run package -- [options]
  --standard S                  scorm12, scorm2004-4th or scorm2004-3rd (default scorm12)
  --status passed|completed     what a pass becomes in the LMS (default passed)
  --mastery N                   pass mark in the manifest, 0 to 100 (default: none, the course decides)
  --calls trace|outcome         what the LMS gets of a practice call: every move, or how it ended (default trace)
  --title TEXT                  title in the LMS (default: the course's)
  --site DIR                    the built site (default dist/site)
  --out DIR                     where the zips go (default dist/packages)`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Arguments {
  options: PackageOptions;
  site: string;
  out: string;
  help: boolean;
}

function readArguments(): Arguments {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: {
        standard: text,
        status: text,
        mastery: text,
        title: text,
        calls: text,
        site: text,
        out: text,
        help: { type: 'boolean', default: false },
      },
    });
    return {
      options: readOptions(values),
      site: values.site ?? join(ROOT, 'dist/site'),
      out: values.out ?? join(ROOT, 'dist/packages'),
      help: values.help,
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

async function writePackages(
  packages: CoursePackage[],
  out: string,
): Promise<void> {
  const sums = packages.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  try {
    await mkdir(out, { recursive: true });
    for (const { name, bytes } of packages)
      await writeFile(join(out, name), bytes);
    await writeFile(join(out, 'SHA256SUMS'), sums.sort(byCodeUnit).join(''));
  } catch (error) {
    throw new HoldError(
      `The packages cannot be written to ${out}.`,
      error instanceof Error ? error.message : 'The system gave no reason.',
      'Choose a folder that you may write to with --out DIR.',
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
  files,
}: CoursePackage): string {
  const chosen = Object.entries(options).map(
    ([option, value]) => `${option} ${value}`,
  );
  return [
    `${name}  ${(bytes.length / 1000).toFixed(1)} kB, ${files.length} files`,
    `  ${course.title}, release ${release.version}+${release.hash}; ${chosen.join(', ')}`,
    `  sha256 ${sha256}`,
  ].join('\n');
}

async function main(): Promise<void> {
  const { options, site, out, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const packages = await packageSite(site, options);
  await writePackages(packages, out);
  console.log(packages.map(describe).join('\n'));
  console.log(
    `Written to ${relative(process.cwd(), out) || '.'}; check with: sha256sum -c SHA256SUMS`,
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
