import type { Page } from '@playwright/test';

/** Adds rules as a reader's own style sheet would: the policy of a page refuses a style element. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
