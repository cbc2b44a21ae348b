// The build without WebAssembly: a strict Content-Security-Policy forbids that in the package page.
import { parse } from 'es-module-lexer/js';

/**
 * Maps the specifier of every static import, re-export and dynamic import that
 * is a plain string. Throws the lexer's error when the text is not JavaScript.
 */
export function mapImports(
  js: string,
  map: (specifier: string) => string,
): string {
  let out = '';
  let done = 0;
  for (const found of parse(js)[0]) {
    if (found.n === undefined) continue;
    const text = js.slice(found.s, found.e);
    const quote = found.d === -1 ? '' : (/^["'`]/.exec(text)?.[0] ?? '');
    const mapped = map(found.n);
    if (mapped === found.n) continue;
    out += js.slice(done, found.s) + quote + mapped + quote;
    done = found.e;
  }
  return out + js.slice(done);
}

/** A string literal, or a JSON string, that is one absolute path: its quote and the path. */
const PATH_LITERAL =
  /(["'`])\/([A-Za-z0-9._/-]+)\1(\s*,\s*import\.meta\.url)?/g;

/**
 * Maps every string literal that is nothing but an absolute path, in JavaScript
 * or JSON. `place` says what the path will be read against when the code runs:
 * the document (`src`, `fetch`) or the script (`new URL(…, import.meta.url)`).
 * Null leaves the literal as it is.
 */
export function mapPathLiterals(
  text: string,
  map: (path: string, place: 'document' | 'script') => string | null,
): string {
  return text.replace(
    PATH_LITERAL,
    (
      literal: string,
      quote: string,
      path: string,
      meta: string | undefined,
    ) => {
      const mapped = map(path, meta === undefined ? 'document' : 'script');
      return mapped === null ? literal : quote + mapped + quote + (meta ?? '');
    },
  );
}
