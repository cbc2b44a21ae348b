import {
  attribute,
  createElement,
  elementsNamed,
  elementsOf,
  insertFirst,
  ownText,
  parseHtml,
  printHtml,
  removeElement,
  setText,
  type HtmlDocument,
  type HtmlElement,
} from './html.ts';
import { isRunningScript, mapElementUrls } from './htmlUrls.ts';
import { moveInlineCode } from './inline.ts';
import { jsonForScript } from '../ground/json.ts';
import {
  packagedUrl,
  relativeCss,
  relativeJs,
  relativeLiterals,
  type Places,
} from './relativise.ts';
import { dropSiteOnly } from './siteOnly.ts';
import { dropWayChoice } from './wayChoice.ts';
import { dress, type Dress, type Wardrobe } from './theme/dress.ts';
import type { Files } from '../ground/files.ts';
import type { RecordedOptions, Standard } from './types.ts';

/**
 * What a packaged document may do: use its own files and nothing else. `data:`
 * images are not allowed on purpose, since an LMS that sends `default-src
 * 'self'` blocks them as well. `frame-ancestors` has no effect in a meta element.
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** A cmi5 package alone speaks to the addresses that its launch gives it. */
export function securityPolicyOf(standard: Standard): string {
  return standard === 'cmi5'
    ? `${CONTENT_SECURITY_POLICY}; connect-src 'self' https:`
    : CONTENT_SECURITY_POLICY;
}

/** What the session reads in the `#package` block and obeys. */
export interface PackageBlock {
  standard: Standard;
  options: RecordedOptions;
}

export interface PatchedDocument {
  html: string;
  /** The package's other files, with those that inline code moved into. */
  files: Files;
}

/** A course document of the site, and what a package makes of it. */
export interface DocumentToPatch {
  /** The site's page at `path`. */
  text: string;
  path: string;
  places: Places;
  /** The package's other files. */
  packaged: Files;
  block: PackageBlock;
  look: Dress;
  wardrobe: Wardrobe;
}

/** The course document as the package holds it. */
export function patchDocument({
  text,
  path,
  places,
  packaged,
  block,
  look,
  wardrobe,
}: DocumentToPatch): PatchedDocument {
  const document = parseHtml(text);
  dropSiteOnly(document);
  if (block.options.way !== undefined) dropWayChoice(document);
  for (const element of elementsOf(document))
    relativiseElement(element, path, places);
  const files = moveInlineCode(document, packaged);
  dress(document, look, wardrobe);
  setHead(document, block);
  return { html: printHtml(document), files };
}

/** Makes every URL in an element of the page at `path` relative to where the page stands in the package. */
export function relativiseElement(
  element: HtmlElement,
  path: string,
  places: Places,
): void {
  mapElementUrls(element, (url) => packagedUrl(url, path, places));
  for (const attr of element.attrs)
    attr.value = relativeLiterals(attr.value, path, places);
  if (element.tagName === 'style')
    setText(element, relativeCss(ownText(element), path, places));
  if (element.tagName !== 'script') return;
  const change = isRunningScript(element) ? relativeJs : relativeLiterals;
  setText(element, change(ownText(element), path, places));
}

function setHead(document: HtmlDocument, block: PackageBlock): void {
  const head = elementsNamed(document, 'head')[0];
  if (!head) return;
  const policy = setSecurityPolicy(head, securityPolicyOf(block.standard));
  const data = createElement(
    'script',
    { type: 'application/json', id: 'package' },
    jsonForScript(block),
  );
  insertFirst(head, data, policy);
}

/** Puts a policy in the place of the site's own, and returns its element. */
export function setSecurityPolicy(
  head: HtmlElement,
  content: string,
): HtmlElement {
  for (const meta of elementsNamed(head, 'meta')) {
    const kind = attribute(meta, 'http-equiv')?.toLowerCase();
    if (kind === 'content-security-policy') removeElement(meta);
  }
  // The encoding must stand within the first kilobyte, so it stays first.
  const charset = elementsNamed(head, 'meta').find(
    (meta) => attribute(meta, 'charset') !== null,
  );
  const policy = createElement('meta', {
    'http-equiv': 'Content-Security-Policy',
    content,
  });
  insertFirst(head, policy, charset);
  return policy;
}
