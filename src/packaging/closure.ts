import { byCodeUnit, decodeText } from '../ground/bytes.ts';
import { mapCssUrls } from './cssUrls.ts';
import { elementsOf, ownText, parseHtml } from './html.ts';
import { isRunningScript, mapElementUrls } from './htmlUrls.ts';
import { mapImports, mapPathLiterals } from './jsUrls.ts';
import { leadsToPaper, toPaper } from './paper.ts';
import { readReference, servedFile } from './paths.ts';
import { dropSiteOnly } from './siteOnly.ts';
import type { Files } from '../ground/files.ts';

export interface Closure {
  /** The document first, then every file it needs, sorted. */
  paths: string[];
  /** What a file loads although the site does not hold it. */
  missing: { from: string; url: string }[];
}

/**
 * Every file that a course document needs: what its elements load or link to
 * as a download, what those files load in turn, and the files named in `also`.
 * Of the site's other pages the papers are part of it, and pages that papers link to.
 * @param links what files of this site name, as it was found for other documents: each file is read once.
 */
export function findClosure(
  site: Files,
  document: string,
  also: readonly string[] = [],
  links: Links = new Map(),
): Closure {
  const has = (path: string): boolean => site.has(path);
  const queue = [document, ...also.filter(has)];
  const found = new Set(queue);
  const missing: Closure['missing'] = [];

  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const follow: Follow = (url, base, required, isPage = false) => {
      const reference = readReference(url, base);
      if (reference.kind !== 'internal') return;
      const target = servedFile(reference.path, has);
      if (target === null) {
        if (required) missing.push({ from: base, url });
        return;
      }
      if (target.endsWith('.html') !== isPage || found.has(target)) return;
      found.add(target);
      queue.push(target);
    };
    const bytes = site.get(from);
    if (!bytes) continue;
    if (from === document) followFile(site, from, bytes, follow);
    else linksOf(site, from, bytes, links).forEach((link) => follow(...link));
  }
  found.delete(document);
  return { paths: [document, ...[...found].sort(byCodeUnit)], missing };
}

/** @param isPage the URL is followed only to another page; else only to what is none. */
type Follow = (
  url: string,
  base: string,
  required: boolean,
  isPage?: boolean,
) => void;

/** What files name, by their paths. */
export type Links = Map<string, Parameters<Follow>[]>;

/** What a file other than the document names. */
function linksOf(
  site: Files,
  path: string,
  bytes: Uint8Array,
  links: Links,
): Parameters<Follow>[] {
  const known = links.get(path);
  if (known) return known;
  const named: Parameters<Follow>[] = [];
  const note: Follow = (...link) => void named.push(link);
  if (path.endsWith('.html')) followPaper(path, decodeText(bytes), note);
  else followFile(site, path, bytes, note);
  links.set(path, named);
  return named;
}

function followFile(
  site: Files,
  path: string,
  bytes: Uint8Array,
  follow: Follow,
): void {
  if (path.endsWith('.html'))
    followDocument(site, path, decodeText(bytes), follow);
  if (path.endsWith('.css')) followCss(path, decodeText(bytes), follow);
  if (path.endsWith('.js')) followJs(site, path, decodeText(bytes), follow);
  if (path.endsWith('.json')) followLiterals(path, decodeText(bytes), follow);
}

function followDocument(
  site: Files,
  path: string,
  text: string,
  follow: Follow,
): void {
  const document = parseHtml(text);
  dropSiteOnly(document);
  for (const element of elementsOf(document)) {
    mapElementUrls(element, (url, use) => {
      if (use !== 'submit') follow(url, path, use === 'load');
      if (leadsToPaper(element)) follow(url, path, true, true);
      return url;
    });
    for (const { value } of element.attrs) followLiterals(path, value, follow);
    if (element.tagName === 'style') followCss(path, ownText(element), follow);
    if (isRunningScript(element))
      followJs(site, path, ownText(element), follow);
    else if (element.tagName === 'script')
      followLiterals(path, ownText(element), follow);
  }
}

/** A paper runs no scripts, and its links lead to other papers. */
function followPaper(path: string, text: string, follow: Follow): void {
  const document = parseHtml(text);
  toPaper(document);
  for (const element of elementsOf(document))
    mapElementUrls(element, (url, use) => {
      follow(url, path, use === 'load', use === 'link');
      return url;
    });
}

function followCss(path: string, css: string, follow: Follow): void {
  mapCssUrls(css, (url) => {
    follow(url, path, true);
    return url;
  });
  followLiterals(path, css, follow);
}

function followJs(site: Files, path: string, js: string, follow: Follow): void {
  mapImports(js, (specifier) => {
    follow(specifier, path, true);
    return specifier;
  });
  followLiterals(path, js, follow);
  // Vite lists what an import preloads by name only. Built names carry a hash,
  // so a name that occurs in the text is meant.
  for (const candidate of site.keys()) {
    const name = candidate.slice(candidate.lastIndexOf('/') + 1);
    if (candidate.startsWith('assets/') && js.includes(name))
      follow(`/${candidate}`, path, true);
  }
}

function followLiterals(path: string, text: string, follow: Follow): void {
  mapPathLiterals(text, (literal) => {
    follow(`/${literal}`, path, false);
    return null;
  });
}
