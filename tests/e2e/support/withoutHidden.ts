import type { Page } from '@playwright/test';

/** Marks what the page takes for a while, to find it again. */
declare global {
  interface Document {
    stepsAside?: CSSStyleSheet;
  }
}

/**
 * Runs axe while what nobody sees stays out of its way. axe asks for styles of every
 * element, and behind `content-visibility: hidden`, as steps that are not open are, each
 * question makes the browser lay them out anew: a page of the course took four seconds,
 * and takes one. `display: none` hides the same from everybody, and axe's walk by which
 * it finds what lies over what need not enter it.
 */
export async function withoutHidden<T>(
  page: Page,
  look: () => Promise<T>,
): Promise<T> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "html:not(:has(.read-all :checked)) .step[hidden='until-found'] { display: none }",
    );
    document.adoptedStyleSheets.push(sheet);
    document.stepsAside = sheet;
    const walk = document.createTreeWalker.bind(document);
    document.createTreeWalker = (root, what) =>
      walk(root, what, (node) =>
        node instanceof Element && getComputedStyle(node).display === 'none'
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
  });
  try {
    return await look();
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => sheet !== document.stepsAside,
      );
      Reflect.deleteProperty(document, 'stepsAside');
      Reflect.deleteProperty(document, 'createTreeWalker');
    });
  }
}
