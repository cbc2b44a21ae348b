import { html } from 'parse5';
import { encodeText, sha256Hex } from './bytes.ts';
import {
  createElement,
  elementsNamed,
  insertLast,
  ownText,
  removeAttribute,
} from './html.ts';
import {
  attribute,
  removeElement,
  replaceElement,
  setAttribute,
  setText,
} from './html.ts';
import type { HtmlDocument, HtmlElement } from './html.ts';
import { isModuleScript, isRunningScript } from './htmlUrls.ts';

/**
 * Moves every inline script and style into a file beside the document and
 * returns those files. Scripts keep their kind and order, except Astro's island
 * runtime: its parts become one deferred file, so that the page need not wait
 * for it. It lies beside the document because `import('./x')` in it resolves
 * against its own place, and `component-url` is meant from the document.
 */
export function moveInlineCode(
  document: HtmlDocument,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const store = (stem: string, extension: string, text: string): string => {
    const bytes = encodeText(text);
    // The name changes with the content: LMSs let browsers keep old files.
    const name = `${stem}.${sha256Hex(bytes).slice(0, 8)}.${extension}`;
    files.set(name, bytes);
    return `./${name}`;
  };

  const runtime: string[] = [];
  for (const script of elementsNamed(document, 'script')) {
    if (!isInlineScript(script)) continue;
    const text = ownText(script);
    if (isIslandRuntime(text)) {
      runtime.push(text);
      removeElement(script);
    } else {
      moveScript(script, text, store);
    }
  }
  const head = elementsNamed(document, 'head')[0];
  if (runtime.length > 0 && head) {
    const src = store('island', 'js', runtime.join('\n'));
    insertLast(head, createElement('script', { src, defer: '' }));
  }
  for (const style of elementsNamed(document, 'style')) {
    if (style.namespaceURI === html.NS.HTML) moveStyle(style, store);
  }
  return files;
}

type Store = (stem: string, extension: string, text: string) => string;

/** A script that runs and whose text stands in the document. */
export function isInlineScript(element: HtmlElement): boolean {
  return isRunningScript(element) && attribute(element, 'src') === null;
}

/** The parts of Astro's runtime: the element's definition, and one loader for each `client:` directive in use. */
function isIslandRuntime(text: string): boolean {
  return (
    text.includes('self.Astro=') ||
    text.includes('customElements.define("astro-island"')
  );
}

function moveScript(script: HtmlElement, text: string, store: Store): void {
  if (text.trim() === '') {
    removeElement(script);
    return;
  }
  if (!isModuleScript(script)) {
    // On inline scripts these do nothing; with a src they would change the order.
    removeAttribute(script, 'async');
    removeAttribute(script, 'defer');
  }
  setText(script, '');
  setAttribute(script, 'src', store('inline', 'js', text));
}

function moveStyle(style: HtmlElement, store: Store): void {
  const text = ownText(style);
  if (text.trim() === '') {
    removeElement(style);
    return;
  }
  const media = attribute(style, 'media');
  const link = createElement('link', {
    rel: 'stylesheet',
    href: store('inline', 'css', text),
    ...(media === null ? {} : { media }),
  });
  replaceElement(style, link);
}
