import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { twinOf } from './localeWords.ts';

/**
 * Has this process take its words from another locale, as {@link localeWords} has a build:
 * whatever is imported from now on. What was imported before keeps its own.
 * @param root The project's folder.
 * @param part The modules that are said so, by how their paths below src/words begin.
 */
export function sayInNode(root: string, locale: string, part: string): void {
  const home = join(root, 'src', 'words').replaceAll('\\', '/');
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      if (!found.url.startsWith('file:')) return found;
      const path = fileURLToPath(found.url).replaceAll('\\', '/');
      if (!path.startsWith(`${home}/${part}`)) return found;
      const twin = twinOf(path.slice(home.length + 1), home, locale);
      return { ...found, url: pathToFileURL(twin).href };
    },
  });
}
