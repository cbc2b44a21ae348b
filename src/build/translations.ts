import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { access, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { AstroIntegration } from 'astro';
import { HoldError } from '../errors.ts';
import { parseJson } from '../ground/json.ts';
import { OTHER_LOCALES } from '../schema/languages.ts';
import type { OtherLocale } from '../schema/languages.ts';
import { BUILD_ARGS } from './buildCommand.ts';
import { siteFolder } from './locale.ts';
import { nameOriginals } from './nameOriginals.ts';
import type { Originals } from './nameOriginals.ts';
import { copyProject, sharePackages } from './projectCopy.ts';

const released = z.object({
  release: z.object({ version: z.string(), hash: z.string() }),
});

/** The build of a translation, which runs beside the first one. */
interface Build {
  locale: OtherLocale;
  courses: string[];
  /** Where it is built: a copy of the project. */
  folder: string;
  /** Null once it is done; what it printed where it failed. */
  failure: Promise<string | null>;
}

/**
 * Builds the site once more for each locale that a course is translated into, into a folder
 * below the first: `dist/site/de`. Each is built in a process and in a copy of the project
 * of its own, for Astro keeps one list of content for all builds of a folder. They run beside
 * the first build and say nothing: what one of them has to say follows when that is done.
 */
export function translations(): AstroIntegration {
  let builds: Build[] = [];
  return {
    name: 'translations',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command === 'build')
          builds = await startBuilds(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        for (const { locale, courses, folder, failure } of builds) {
          const said = await failure;
          if (said !== null) throw failed(locale, said);
          const from = join(folder, siteFolder(locale));
          await nameOriginals(from, await originalsOf(site, courses));
          cpSync(from, join(site, locale), { recursive: true });
          rmSync(folder, { recursive: true });
          logger.info(`${locale}: ${courses.join(', ')}`);
        }
      },
    },
  };
}

async function startBuilds(root: string): Promise<Build[]> {
  const builds: Build[] = [];
  for (const locale of OTHER_LOCALES) {
    const courses = await translatedCourses(root, locale);
    if (courses.length === 0) continue;
    const folder = join(root, '.astro', 'translations', locale);
    rmSync(folder, { recursive: true, force: true });
    copyProject(root, folder);
    sharePackages(root, folder);
    const failure = startBuild(folder, locale);
    builds.push({ locale, courses, folder, failure });
  }
  return builds;
}

/** The courses that have a translation, sorted. */
async function translatedCourses(
  root: string,
  locale: string,
): Promise<string[]> {
  const folders = (await readdir(join(root, 'content'))).sort();
  const has = await Promise.all(
    folders.map((folder) =>
      access(join(root, 'content', folder, locale, 'course.yaml')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return folders.filter((_, place) => has[place]);
}

/** @returns as `failure` of the build. */
function startBuild(folder: string, locale: string): Build['failure'] {
  const child = spawn(process.execPath, BUILD_ARGS, {
    cwd: folder,
    env: { ...process.env, HOLD_LOCALE: locale },
    // By the channel it learns where this one is killed (`layTranslations`).
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // Where the first build stops, nobody waits for this one.
  const stop = () => void child.kill();
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise<string | null>((resolve) => {
    child.once('error', (error) => {
      resolve(String(error));
    });
    child.once('close', (code) => {
      process.off('exit', stop);
      resolve(code === 0 ? null : said);
    });
  });
}

/** The release of each course as it was written, which a translation names. */
async function originalsOf(
  site: string,
  courses: readonly string[],
): Promise<Originals> {
  const found = courses.map(async (course) => {
    const text = await readFile(join(site, course, 'release.json'), 'utf8');
    const { version, hash } = released.parse(parseJson(text)).release;
    return [course, `${version}+${hash}`] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

function failed(locale: OtherLocale, said: string): HoldError {
  return new HoldError(
    `The site cannot be built in the locale ${locale}.`,
    said.trim().split('\n').slice(-12).join('\n'),
    `See all of it with: HOLD_LOCALE=${locale} npm run build`,
  );
}
