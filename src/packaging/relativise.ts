import { decodeText, encodeText } from '../ground/bytes.ts';
import { mapCssUrls } from './cssUrls.ts';
import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import { mapImports, mapPathLiterals } from './jsUrls.ts';
import { LAUNCH_FILE } from './manifest.ts';
import { readReference, relativeUrl, servedFile } from './paths.ts';

/** Where each file of the site stands in the package. */
export type Places = ReadonlyMap<string, string>;

/**
 * A URL from the site file `from` as the package needs it: `./…`, or only the
 * hash when it leads into the document itself. What leads out of the package
 * stays as it is; the lint judges it.
 */
export function packagedUrl(url: string, from: string, places: Places): string {
  const reference = readReference(url, from);
  if (reference.kind !== 'internal') return url;
  const target = placeOf(reference.path, places);
  if (target === null) return url;
  if (target === LAUNCH_FILE)
    return reference.suffix.replace(/^\?[^#]*/, '') || '#';
  return relativeUrl(placeOf(from, places) ?? from, target) + reference.suffix;
}

/**
 * Script text with relative imports. Literals that name a packaged file become
 * relative to what reads them: `fetch` and `src` go by the document.
 */
export function relativeJs(js: string, from: string, places: Places): string {
  try {
    return relativeLiterals(
      mapImports(js, (specifier) => packagedUrl(specifier, from, places)),
      from,
      places,
    );
  } catch (error) {
    throw holdError(
      siteFaults.script(from, error instanceof Error ? error.message : null),
    );
  }
}

/** Style sheet text with relative URLs. */
export function relativeCss(css: string, from: string, places: Places): string {
  return mapPathLiterals(
    mapCssUrls(css, (url) => packagedUrl(url, from, places)),
    (path) => {
      const target = placeOf(path, places);
      return target === null
        ? null
        : relativeUrl(placeOf(from, places) ?? from, target);
    },
  );
}

/** JSON, or an attribute that holds JSON, with paths relative to the document. */
export function relativeLiterals(
  text: string,
  from: string,
  places: Places,
): string {
  return mapPathLiterals(text, (path, reader) => {
    const target = placeOf(path, places);
    if (target === null) return null;
    return relativeUrl(
      reader === 'document' ? LAUNCH_FILE : (placeOf(from, places) ?? from),
      target,
    );
  });
}

/** A site file's bytes as the package holds them; the document itself is patched elsewhere. */
export function relativeFile(
  path: string,
  bytes: Uint8Array,
  places: Places,
): Uint8Array {
  const rewrite = (
    change: (text: string, from: string, places: Places) => string,
  ): Uint8Array => {
    const text = decodeText(bytes);
    const changed = change(text, path, places);
    return changed === text ? bytes : encodeText(changed);
  };
  if (path.endsWith('.js')) return rewrite(relativeJs);
  if (path.endsWith('.css')) return rewrite(relativeCss);
  if (path.endsWith('.json')) return rewrite(relativeLiterals);
  return bytes;
}

function placeOf(path: string, places: Places): string | null {
  const file = servedFile(path, (candidate) => places.has(candidate));
  return file === null ? null : (places.get(file) ?? null);
}
