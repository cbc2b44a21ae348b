import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtCourses } from '../build/builtCourses.ts';
import { packageSite } from '../build/packageSite.ts';
import { readContent } from '../build/readContent.ts';
import { parseCourse, RELEASED_FILE } from '../checks/parsedCourse.ts';
import { releasedOf, releasedText } from '../checks/releasedText.ts';
import { holdError, type HoldError } from '../errors.ts';
import { adminPage } from '../packaging/replacing/adminPage.ts';
import { carriedOver } from '../packaging/replacing/carriedOver.ts';
import {
  compareReleases,
  type Replacement,
} from '../packaging/replacing/compareReleases.ts';
import { changelogLine } from '../packaging/replacing/inShort.ts';
import { readLastRelease } from '../packaging/replacing/readRelease.ts';
import {
  requireNoHarm,
  requireVersion,
} from '../packaging/replacing/requireRelease.ts';
import { sectionsFor } from '../packaging/lms/sections.ts';
import { readOptions } from '../packaging/options.ts';
import { setUpSheet } from '../packaging/setUpSheet.ts';
import type { CoursePackage } from '../packaging/types.ts';
import { fileRefused } from '../words/workshop/cli/package/refusals.ts';
import {
  comparisonRefused,
  releaseUsage,
  releaseWritten,
} from '../words/workshop/cli/package/release.ts';
import { readChosenFile, withFiles } from './givenFiles.ts';
import { requireFreshSite } from './freshSite.ts';
import { readReleaseArguments } from './releaseArguments.ts';
import type { ReleaseArguments } from './releaseArguments.ts';
import { reportOf } from './releaseReport.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';
import { writeWithSums } from './writeWithSums.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The package as it is now, held against the last one. */
async function compared({
  last,
  choices,
  ...given
}: ReleaseArguments): Promise<{
  made: CoursePackage;
  replacement: Replacement;
}> {
  const bytes = readChosenFile(last, fileRefused.last(last));
  const before = readLastRelease({ name: last, bytes });
  requireSameCourse(before.record, choices.course);
  const options = readOptions(withFiles(carriedOver(before.record, choices)));
  const site = given.site ?? join(ROOT, 'dist/site');
  if (given.site === null)
    await requireFreshSite({ root: ROOT, site, build: given.build });
  const { course } = before.record;
  const { lists } = await builtCourses(site, null);
  if (!lists.some((list) => list.course === course))
    throw noSuchCourse(before.record.title, lists);
  const [made] = await packageSite(site, options, course);
  if (!made) throw noSuchCourse(before.record.title, lists);
  const now = readLastRelease({ name: made.name, bytes: made.bytes });
  return { made, replacement: compareReleases(before, now) };
}

/** @throws HoldError where --course names another one than the last package is of. */
function requireSameCourse(
  { course, title }: Replacement['before'],
  named = course,
): void {
  if (named === course) return;
  throw holdError(comparisonRefused.otherNamed(title, course, named));
}

function noSuchCourse(
  title: string,
  built: readonly { course: string }[],
): HoldError {
  const have = built.map(({ course }) => course);
  return holdError(comparisonRefused.noSuchCourse(title, have));
}

async function write(
  { lms, content, out }: ReleaseArguments,
  made: CoursePackage,
  replacement: Replacement,
  course: string,
): Promise<void> {
  const released = releasedOf(
    parseCourse(await readContent(content), 'content', made.course.id),
  );
  if (!released) throw holdError(comparisonRefused.notWritten(course));
  const sheet = setUpSheet(made, lms, replacement);
  const page = adminPage(made, replacement, lms);
  const said = await writeWithSums([made], out, [sheet, page]);
  writeFileSync(join(course, RELEASED_FILE), releasedText(released));
  addToChangelog(join(course, 'CHANGELOG.md'), replacement);
  say(
    [
      releaseWritten.files(made.name, sheet.name, page.name),
      said,
      releaseWritten.beside(relative(process.cwd(), course), RELEASED_FILE),
    ].join('\n'),
  );
}

/** The newest release stands first. */
function addToChangelog(path: string, { now, changes }: Replacement): void {
  const head = `# ${releaseWritten.changelog(now.title)}\n`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : `${head}\n`;
  const entry = `## ${now.release.version}\n\n${changelogLine(changes)}\n\n`;
  const at = before.search(/^## /m);
  const place = at < 0 ? before.length : at;
  writeFileSync(path, before.slice(0, place) + entry + before.slice(place));
}

async function main(): Promise<void> {
  const given = readReleaseArguments(ROOT);
  if (!given) {
    say(releaseUsage);
    return;
  }
  sectionsFor(given.lms);
  const { made, replacement } = await compared(given);
  say(reportOf(replacement));
  requireNoHarm(replacement);
  if (given.compareOnly) return;
  const course = join(given.content, made.course.id);
  const file = join(course, 'course.yaml');
  requireVersion(replacement, relative(process.cwd(), file));
  await write(given, made, replacement, course);
}

await runCommand(main);
