import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeFiles } from '../checks/locales/localeContent.ts';
import { OTHER_LOCALES } from '../schema/languages.ts';
import { HoldError } from '../errors.ts';
import { CONTENT_FOLDER, LOCALE } from './locale.ts';
import { readContent } from './readContent.ts';

/** What `readContent` begins each path with. */
const ROOT = 'content/';

/**
 * Gives the build of a translation its content: the files of every course that
 * has been translated, each twin in the place of its original.
 */
export function layTranslations(): AstroIntegration {
  return {
    name: 'lay-translations',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        // Where the first build started this one, nobody wants it without that.
        process.once('disconnect', () => process.exit(1));
        await layContent(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        server.watcher.add(join(root, 'content'));
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(join(root, 'content') + sep))
            void layContent(root);
        });
      },
    },
  };
}

async function layContent(root: string): Promise<void> {
  const from = join(root, 'content');
  const to = join(root, CONTENT_FOLDER);
  const locale = OTHER_LOCALES.find((it) => it === LOCALE);
  if (!locale) throw unknownLocale();
  const files = localeFiles(await readContent(from), locale);
  const places = new Set(files.map(({ file }) => file.path.slice(ROOT.length)));
  for (const { file, from: source } of files) {
    const place = join(to, file.path.slice(ROOT.length));
    await mkdir(dirname(place), { recursive: true });
    await cp(join(from, source.slice(ROOT.length)), place, {
      preserveTimestamps: true,
    });
  }
  await dropOthers(to, places);
}

function unknownLocale(): HoldError {
  return new HoldError(
    `The site cannot be built in the locale ${LOCALE}.`,
    `It is written in English, and translated into: ${OTHER_LOCALES.join(', ')}.`,
    'Give HOLD_LOCALE one of these, or leave it out.',
  );
}

/** Removes what an earlier build laid and this one did not. */
async function dropOthers(
  folder: string,
  places: ReadonlySet<string>,
): Promise<void> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const place = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (!places.has(place)) await rm(path);
  }
}
