import {
  attribute,
  createElement,
  elementsNamed,
  insertLast,
  ownText,
  removeAttribute,
  removeElement,
  setAttribute,
  setText,
  type HtmlDocument,
  type HtmlElement,
} from './html.ts';
import { isModuleScript, isRunningScript } from './htmlUrls.ts';
import { moveInlineStyles } from './inlineStyles.ts';
import { storeByContent } from './storeByContent.ts';
import type { Files } from '../ground/files.ts';

/**
 * Moves every inline script and style into files beside the document and
 * returns the package's files with them. Scripts keep their kind and order,
 * except Astro's island runtime: its parts become one deferred file, so that
 * the page need not wait for it. It lies beside the document because
 * `import('./x')` in it resolves against its own place, and `component-url` is
 * meant from the document.
 */
export function moveInlineCode(document: HtmlDocument, packaged: Files): Files {
  const files = new Map(packaged);
  const runtime: string[] = [];
  for (const script of elementsNamed(document, 'script')) {
    if (!isInlineScript(script)) continue;
    const text = ownText(script);
    if (isIslandRuntime(text)) {
      runtime.push(text);
      removeElement(script);
    } else {
      moveScript(script, text, files);
    }
  }
  const head = elementsNamed(document, 'head')[0];
  if (runtime.length > 0 && head) {
    const src = `./${storeByContent(files, 'island', 'js', runtime.join('\n'))}`;
    insertLast(head, createElement('script', { src, defer: '' }));
  }
  moveInlineStyles(document, files);
  return files;
}

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

function moveScript(
  script: HtmlElement,
  text: string,
  files: Map<string, Uint8Array>,
): void {
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
  setAttribute(
    script,
    'src',
    `./${storeByContent(files, 'inline', 'js', text)}`,
  );
}
