import { chromium } from '@playwright/test';

import { ahead, shiftDate } from './shiftDate.mjs';

/**
 * Puts the clock of every page that this process opens as far ahead as its own. Workers of
 * a page keep the machine's clock.
 */
export function shiftBrowser(): void {
  if (ahead === 0) return;
  const launch = chromium.launch.bind(chromium);
  chromium.launch = async (options) => {
    const browser = await launch(options);
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (wishes) => {
      const context = await newContext(wishes);
      await context.addInitScript(shiftDate, ahead);
      return context;
    };
    return browser;
  };
}
