import { decodeText, encodeText } from '../ground/bytes.ts';
import {
  CONTENT_SECURITY_POLICY,
  relativiseElement,
  setSecurityPolicy,
} from './document.ts';
import {
  createElement,
  elementsNamed,
  elementsOf,
  insertLast,
  parseHtml,
  printHtml,
} from './html.ts';
import { toPaper } from './paper.ts';
import { relativeUrl } from './paths.ts';
import type { Places } from './relativise.ts';
import type { Wardrobe } from './theme/dress.ts';

/** The page at `path` of the site as a paper of the package, in the organisation's colours. */
export function patchPaper(
  path: string,
  bytes: Uint8Array,
  places: Places,
  { sheet }: Wardrobe,
): Uint8Array {
  const document = parseHtml(decodeText(bytes));
  toPaper(document);
  for (const element of elementsOf(document))
    relativiseElement(element, path, places);
  const head = elementsNamed(document, 'head')[0];
  if (head) setSecurityPolicy(head, CONTENT_SECURITY_POLICY);
  if (head && sheet !== null) {
    const href = relativeUrl(places.get(path) ?? path, sheet);
    insertLast(head, createElement('link', { rel: 'stylesheet', href }));
  }
  return encodeText(printHtml(document));
}
