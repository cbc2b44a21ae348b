import { decodeText } from '../ground/bytes.ts';
import { isCourseDocument } from './courseData.ts';
import { mapCssUrls } from './cssUrls.ts';
import { elementsOf, ownText, parseHtml, type HtmlDocument } from './html.ts';
import { isRunningScript, mapElementUrls } from './htmlUrls.ts';
import { mapImports, mapPathLiterals } from './jsUrls.ts';
import { leadsToPaper, toPaper } from './paper.ts';
import { dropSiteOnly } from './siteOnly.ts';
import type { Files } from '../ground/files.ts';

/** What the files of a site name, each noted once. */
export interface Links {
  /** Of the documents of courses. */
  documents: Map<string, Link[]>;
  /** Of every other file; of a page, what it names as a paper. */
  files: Map<string, Link[]>;
}

/** What is known of a site that nobody has read yet. */
export const noLinks = (): Links => ({
  documents: new Map(),
  files: new Map(),
});

/** A URL, the file that names it, and how it is followed. */
export type Link = Parameters<Follow>;

/** @param isPage the URL is followed only to another page; else only to what is none. */
type Follow = (
  url: string,
  base: string,
  required: boolean,
  isPage?: boolean,
) => void;

/** Notes what a page names. Its document is of no use afterwards: what only the website needs is out of it. */
export function notePage(
  site: Files,
  path: string,
  document: HtmlDocument,
  links: Links,
): void {
  if (isCourseDocument(document))
    links.documents.set(path, documentLinks(site, path, document));
  else
    links.files.set(
      path,
      noted((note) => followPaper(path, document, note)),
    );
}

/** What a course's document names: as it is known, or as it is found and then known. */
export function linksOfDocument(
  site: Files,
  path: string,
  bytes: Uint8Array,
  { documents }: Links,
): Link[] {
  const named =
    documents.get(path) ??
    documentLinks(site, path, parseHtml(decodeText(bytes)));
  documents.set(path, named);
  return named;
}

/** What any other file names, likewise. */
export function linksOfFile(
  site: Files,
  path: string,
  bytes: Uint8Array,
  { files }: Links,
): Link[] {
  const named = files.get(path) ?? fileLinks(site, path, bytes);
  files.set(path, named);
  return named;
}

function noted(read: (note: Follow) => void): Link[] {
  const named: Link[] = [];
  read((...link) => void named.push(link));
  return named;
}

function documentLinks(
  site: Files,
  path: string,
  document: HtmlDocument,
): Link[] {
  return noted((note) => followDocument(site, path, document, note));
}

function fileLinks(site: Files, path: string, bytes: Uint8Array): Link[] {
  const text = decodeText(bytes);
  return noted((note) => {
    if (path.endsWith('.html')) followPaper(path, parseHtml(text), note);
    if (path.endsWith('.css')) followCss(path, text, note);
    if (path.endsWith('.js')) followJs(site, path, text, note);
    if (path.endsWith('.json')) followLiterals(path, text, note);
  });
}

function followDocument(
  site: Files,
  path: string,
  document: HtmlDocument,
  follow: Follow,
): void {
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
function followPaper(
  path: string,
  document: HtmlDocument,
  follow: Follow,
): void {
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
