import type { XmlElement } from '@rgrove/parse-xml';
import { decodeText } from '../../ground/bytes.ts';
import { mapCssUrls } from '../cssUrls.ts';
import {
  elementsOf,
  ownText,
  type HtmlDocument,
  type HtmlElement,
} from '../html.ts';
import { isRunningScript, mapElementUrls, type UrlUse } from '../htmlUrls.ts';
import { mapImports } from '../jsUrls.ts';
import { readReference, type Reference } from '../paths.ts';
import type { Files } from '../../ground/files.ts';
import { localNameOf } from '../../ground/xml/tree.ts';

/** One URL in a package's files. */
export interface Found {
  file: string;
  url: string;
  use: UrlUse;
  reference: Reference;
  /** The element that holds it, in HTML. */
  element: HtmlElement | null;
}

/** Every URL in every file of the package, as far as its text can tell. */
export function listReferences(
  files: Files,
  documents: ReadonlyMap<string, HtmlDocument>,
  drawings: ReadonlyMap<string, readonly XmlElement[]>,
): Found[] {
  const found: Found[] = [];
  const tops = new Set(
    [...files.keys()].map((path) => path.split('/')[0] ?? path),
  );
  const seen = new Set<string>();
  const add = (
    file: string,
    url: string,
    use: UrlUse = 'load',
    element: HtmlElement | null = null,
  ): string => {
    // A literal scan finds again what a closer reading has found.
    const key = `${file} ${use} ${url}`;
    const reference = readReference(url, file);
    if (use === 'link' || !seen.has(key))
      found.push({ file, url, use, reference, element });
    seen.add(key);
    return url;
  };
  for (const [file, document] of documents) {
    for (const element of elementsOf(document)) {
      mapElementUrls(element, (url, use) => add(file, url, use, element));
      const text = ownText(element);
      if (element.tagName === 'style')
        mapCssUrls(text, (url) => add(file, url));
      if (isRunningScript(element))
        scriptUrls(text).forEach((url) => add(file, url));
      const literals = [
        ...element.attrs.map((attr) => attr.value),
        element.tagName === 'script' ? text : '',
      ];
      for (const url of literals.flatMap((value) =>
        rootedLiterals(value, tops),
      ))
        add(file, url);
    }
  }
  for (const [file, elements] of drawings) {
    for (const { name, attributes } of elements) {
      for (const url of [attributes['href'], attributes['xlink:href']]) {
        if (url !== undefined)
          add(file, url, localNameOf(name) === 'a' ? 'link' : 'load');
      }
    }
  }
  for (const [file, bytes] of files) {
    if (!/\.(js|mjs|css|json)$/.test(file)) continue;
    const text = decodeText(bytes);
    if (file.endsWith('.css')) mapCssUrls(text, (url) => add(file, url));
    else if (!file.endsWith('.json'))
      scriptUrls(text).forEach((url) => add(file, url));
    for (const url of rootedLiterals(text, tops)) add(file, url);
  }
  return found;
}

/** What a script imports, and what it plainly calls on the network for. */
function scriptUrls(js: string): string[] {
  const urls: string[] = [];
  try {
    mapImports(js, (specifier) => {
      urls.push(specifier);
      return specifier;
    });
  } catch {
    // An old script that is no module has no imports to list.
  }
  const call =
    /\b(?:fetch|importScripts|sendBeacon|Worker|EventSource|WebSocket|open)\(\s*(["'`])((?:https?:|wss?:|\/\/)[^"'`]*)\1/g;
  for (const [, , url] of js.matchAll(call))
    if (url !== undefined) urls.push(url);
  // Vite's preload helper with an absolute base: it glues a slash before every path.
  if (/return\s*(["'`])\/\1\s*\+/.test(js)) urls.push('/');
  return urls;
}

/** String literals that name a place inside the package from the server's root. */
function rootedLiterals(text: string, tops: ReadonlySet<string>): string[] {
  return [
    ...text.matchAll(
      /["'`]\/([A-Za-z0-9._-]+)(?:\/[A-Za-z0-9._/-]*)?(?=["'`?#])/g,
    ),
  ].flatMap(([literal, top]) =>
    top !== undefined && tops.has(top) ? [literal.slice(1)] : [],
  );
}
