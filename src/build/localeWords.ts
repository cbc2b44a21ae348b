import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The little of Vite's plugin interface that this one uses. */
interface ResolvePlugin {
  name: string;
  enforce: 'pre';
  resolveId(
    this: {
      resolve(
        source: string,
        importer: string,
        options: { skipSelf: true },
      ): Promise<{ id: string } | null>;
    },
    source: string,
    importer: string | undefined,
  ): Promise<string | undefined>;
}

const WORDS = '/src/words/';

/**
 * Says everything in the words of another locale: an import of `src/words/x.ts`
 * gets `src/words/<locale>/x.ts`, which exports the same names. The choice is
 * made while the site is built, so it costs a launch nothing.
 * @param root The project's folder.
 * @param part The modules that are said so, by how their paths below src/words begin; all where none is named.
 */
export function localeWords(
  root: string,
  locale: string,
  part = '',
): ResolvePlugin {
  const home = join(root, 'src', 'words').replaceAll('\\', '/');
  return {
    name: 'locale-words',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !mayBeWords(source, importer)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const path = found?.id.split('?')[0] ?? '';
      if (!path.startsWith(`${home}/${part}`)) return undefined;
      const twin = twinOf(path.slice(home.length + 1), home, locale);
      return twin === path ? undefined : twin;
    },
  };
}

/** Few imports are, and to resolve one takes time. */
function mayBeWords(source: string, importer: string): boolean {
  return source.includes('words/') || importer.includes(WORDS);
}

/**
 * The module that stands in another locale for the one at `path` below src/words; the same one where there is none.
 * @param home The folder src/words.
 */
export function twinOf(path: string, home: string, locale: string): string {
  const own = path.startsWith(`${locale}/`) ? path : `${locale}/${path}`;
  return existsSync(join(home, own)) ? `${home}/${own}` : `${home}/${path}`;
}
