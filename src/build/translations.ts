import { execFile } from 'node:child_process';
import { access, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import type { AstroIntegration } from 'astro';
import { HoldError } from '../errors.ts';
import { parseJson } from '../ground/json.ts';
import { OTHER_LOCALES } from '../schema/languages.ts';
import { ORIGINALS } from './locale.ts';

const run = promisify(execFile);

const released = z.object({
  release: z.object({ version: z.string(), hash: z.string() }),
});

/**
 * Builds the site once more for each locale that a course is translated into,
 * below the first: `dist/site/de`. One after the other, for Astro keeps one
 * list of content for all builds of a folder.
 */
export function translations(): AstroIntegration {
  let root = '';
  return {
    name: 'translations',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        for (const locale of OTHER_LOCALES) {
          const courses = await translatedCourses(root, locale);
          if (courses.length === 0) continue;
          await buildIn(root, locale, await originalsOf(site, courses));
          logger.info(`${locale}: ${courses.join(', ')}`);
        }
      },
    },
  };
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

/** The release of each course as it was written, which a translation names. */
async function originalsOf(
  site: string,
  courses: readonly string[],
): Promise<Record<string, string>> {
  const found = courses.map(async (course) => {
    const text = await readFile(join(site, course, 'release.json'), 'utf8');
    const { version, hash } = released.parse(parseJson(text)).release;
    return [course, `${version}+${hash}`] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

async function buildIn(
  root: string,
  locale: string,
  originals: Record<string, string>,
): Promise<void> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    HOLD_LOCALE: locale,
    [ORIGINALS]: JSON.stringify(originals),
  };
  try {
    await run(process.execPath, [astro, 'build'], {
      cwd: root,
      env,
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const said = ['stdout', 'stderr']
      .map((name) => saidBy(error, name))
      .join('');
    throw new HoldError(
      `The site cannot be built in the locale ${locale}.`,
      said.trim().split('\n').slice(-12).join('\n') || String(error),
      `See all of it with: HOLD_LOCALE=${locale} npm run build`,
    );
  }
}

/** What a command that failed wrote. */
function saidBy(error: unknown, stream: string): string {
  const said: unknown =
    error instanceof Error ? Reflect.get(error, stream) : null;
  return typeof said === 'string' ? said : '';
}
