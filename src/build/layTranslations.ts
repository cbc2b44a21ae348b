import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { translatedPlaces } from '../checks/locales/places.ts';
import { CONTENT_FOLDER, LOCALE } from './locale.ts';

/**
 * Gives the build of a translation its content: the files of every course that
 * has been translated, each twin in the place of its original.
 */
export function layTranslations(): AstroIntegration {
  return {
    name: 'lay-translations',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        await layContent(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        const root = fileURLToPath(server.config.root);
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
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(from.length + 1)
        .replaceAll('\\', '/'),
    );
  const places = translatedPlaces(paths, LOCALE);
  await mkdir(to, { recursive: true });
  for (const [place, source] of places) {
    await mkdir(dirname(join(to, place)), { recursive: true });
    await cp(join(from, source), join(to, place), { preserveTimestamps: true });
  }
  await dropOthers(to, places);
}

/** Removes what an earlier build laid and this one did not. */
async function dropOthers(
  folder: string,
  places: ReadonlyMap<string, string>,
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
