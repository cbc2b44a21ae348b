import { chromium } from '@playwright/test';
import { describe, expect, it } from 'vitest';

import { PLAYWRIGHT_ARGS } from './chromium.ts';

const SWITCH = /--disable-features=(\S+)/;

function featuresIn(text: string): string[] {
  return SWITCH.exec(text)?.[1]?.split(',') ?? [];
}

describe('the switches of the browser tests', () => {
  it('leave off every feature that Playwright switches off', async () => {
    // Node is no browser, so Playwright says with what it tried to start it.
    const tried = await chromium
      .launch({ executablePath: process.execPath })
      .then(() => '', String);
    const own = featuresIn(tried);
    expect(own).toContain('HttpsUpgrades');
    expect(featuresIn(PLAYWRIGHT_ARGS.join(' '))).toEqual(
      expect.arrayContaining(own),
    );
  });
});
