import {
  attribute,
  elementsOf,
  parseHtml,
  type HtmlElement,
} from '../../../src/packaging/html.ts';

/** The pages and files of a built site, by their path from its root. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

const SITE = 'http://site.test/';
const ATTRIBUTES = ['href', 'src', 'action', 'xlink:href'];

/**
 * Every link of the site's pages that leads to no file or anchor of the site, as a
 * sentence each. Addresses of other servers are not asked.
 */
export function brokenLinks(site: SiteFiles): string[] {
  const pages = new Map(
    [...site]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, bytes]) => [
        path,
        elementsOf(parseHtml(new TextDecoder().decode(bytes))),
      ]),
  );
  const anchors = new Map(
    [...pages].map(([path, elements]) => [path, anchorsOf(elements)]),
  );
  return [...pages].flatMap(([page, elements]) =>
    addressesOf(elements).flatMap((address) => {
      const why = faultOf(address, page, site, anchors);
      return why ? [`${page} links to ${address}: ${why}`] : [];
    }),
  );
}

function addressesOf(elements: readonly HtmlElement[]): string[] {
  const found = elements.flatMap((element) =>
    ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []),
  );
  return [...new Set(found)];
}

function anchorsOf(elements: readonly HtmlElement[]): Set<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}

function faultOf(
  address: string,
  page: string,
  site: SiteFiles,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (!URL.canParse(address, SITE + page)) return 'this is no address';
  const url = new URL(address, SITE + page);
  if (url.origin !== new URL(SITE).origin) return null;
  const path = decodeURIComponent(url.pathname).slice(1) || 'index.html';
  if (!site.has(path)) return 'the site has no such file';
  const anchor = decodeURIComponent(url.hash).slice(1);
  // An empty anchor is the top of the page, and only pages have anchors.
  if (anchor === '' || !path.endsWith('.html')) return null;
  return anchors.get(path)?.has(anchor) ? null : 'the page has no such anchor';
}
