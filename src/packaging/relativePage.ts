import {
  attribute,
  elementsOf,
  setAttribute,
  type HtmlDocument,
} from './html.ts';
import { mapElementUrls } from './htmlUrls.ts';
import { readReference, relativeUrl, servedFile } from './paths.ts';

/**
 * Has every address of a page of the built site seen from its own folder, so that the
 * site works in whatever folder of a server it lies. What leads to other servers, and
 * what is relative already, stays as it is.
 * @param page its path from the site's root.
 * @param has whether the site holds a file.
 */
export function relatePage(
  document: HtmlDocument,
  page: string,
  has: (path: string) => boolean,
): void {
  const relative = (url: string) => relativeAddress(url, page, has);
  for (const element of elementsOf(document)) {
    mapElementUrls(element, relative);
    const site = attribute(element, SITE);
    if (site !== null) setAttribute(element, SITE, folderOf(relative(site)));
  }
}

/** Holds the folder from which a script of the page fetches; it ends in a slash. */
const SITE = 'data-site';

/** The start page of the site stands for its folder. */
function folderOf(address: string): string {
  return address.replace(/index\.html$/, '');
}

function relativeAddress(
  url: string,
  page: string,
  has: (path: string) => boolean,
): string {
  const reference = readReference(url, page);
  if (reference.kind !== 'internal' || !reference.absolute) return url;
  const { path, suffix } = reference;
  const target = servedFile(path, has) ?? path;
  // A place on the page itself needs no fetching of the page.
  if (target === page && suffix.startsWith('#')) return suffix;
  return relativeUrl(page, target) + suffix;
}
