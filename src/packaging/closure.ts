import { byCodeUnit, decodeText } from '../ground/bytes.ts';
import { parseHtml } from './html.ts';
import { readReference, servedFile } from './paths.ts';
import {
  linksOfDocument,
  linksOfFile,
  noLinks,
  notePage,
  type Link,
  type Links,
} from './siteLinks.ts';
import type { Files } from '../ground/files.ts';

export interface Closure {
  /** The document first, then every file it needs, sorted. */
  paths: string[];
  /** What a file loads although the site does not hold it. */
  missing: { from: string; url: string }[];
}

/** The documents of the courses that a site holds, in the site's order. */
export function courseDocuments(site: Files, links: Links): string[] {
  const isKnown = (path: string) =>
    links.documents.has(path) || links.files.has(path);
  for (const [path, bytes] of site) {
    if (!path.endsWith('.html') || isKnown(path)) continue;
    const text = decodeText(bytes);
    // Parsing takes time, and most pages of a site are no course.
    if (text.includes('id="course"'))
      notePage(site, path, parseHtml(text), links);
  }
  return [...site.keys()].filter((path) => links.documents.has(path));
}

/**
 * Every file that a course document needs: what its elements load or link to
 * as a download, what those files load in turn, and the files named in `also`.
 * Of the site's other pages the papers are part of it, and pages that papers link to.
 * @param links what files of this site name, as far as it was found before; what this finds is noted there.
 */
export function findClosure(
  site: Files,
  document: string,
  also: readonly string[] = [],
  links: Links = noLinks(),
): Closure {
  const has = (path: string): boolean => site.has(path);
  const queue = [document, ...also.filter(has)];
  const found = new Set(queue);
  const missing: Closure['missing'] = [];

  const follow = (...[url, base, required, isPage = false]: Link): void => {
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
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const bytes = site.get(from);
    if (!bytes) continue;
    const linksOf = from === document ? linksOfDocument : linksOfFile;
    for (const link of linksOf(site, from, bytes, links)) follow(...link);
  }
  found.delete(document);
  return { paths: [document, ...[...found].sort(byCodeUnit)], missing };
}
