import { join } from 'node:path';
import { OTHER_LOCALES } from '../../schema/languages.ts';
import { accentedWords, type SyntaxNode } from './accentedWords.ts';

/** The little of Vite's plugin interface that this one uses. */
interface TransformPlugin {
  name: string;
  enforce: 'pre';
  transform(
    this: { parse(code: string, options: { lang: 'ts' }): SyntaxNode },
    code: string,
    id: string,
  ): string | undefined;
}

/** What the pseudo-locale is called where a language is expected: English with accents. */
const TAG = 'en-XA';

/** Modules that say what something is called in every language, each in its own words. */
const OF_ALL_LANGUAGES: readonly string[] = ['languageChoice.ts'];

/**
 * Says everything in the pseudo-locale: each English module of `src/words`, accented.
 * @param root The project's folder.
 */
export function pseudoWords(root: string): TransformPlugin {
  const home = `${join(root, 'src', 'words').replaceAll('\\', '/')}/`;
  return {
    name: 'pseudo-words',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.startsWith(home)) return undefined;
      const path = file.slice(home.length);
      if (path === 'locale.ts') return `export const language = '${TAG}';`;
      const isTwin = OTHER_LOCALES.some((it) => path.startsWith(`${it}/`));
      if (isTwin || OF_ALL_LANGUAGES.includes(path)) return undefined;
      return accentedWords(code, this.parse(code, { lang: 'ts' }));
    },
  };
}
