import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { readSite } from '../../src/build/readSite.ts';
import { expect, test } from './support/fixtures.ts';

/** Every HTML page of the built site, by path. */
async function documents(): Promise<Map<string, string>> {
  const site = await readSite(resolve('dist/site'));
  const pages = [...site].filter(([path]) => path.endsWith('.html'));
  return new Map(
    pages.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

/** What the page's own policy refuses from now on, in the browser's words. */
function refusals(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy'))
      found.push(message.text());
  });
  return found;
}

test('every document of the site carries a policy that lets in nothing from elsewhere, and obeys it', async ({
  page,
  site,
}) => {
  const pages = await documents();
  expect(pages.size).toBeGreaterThan(10);
  const refused = refusals(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const [path, html] of pages) {
    const policy =
      /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html);
    expect(policy?.[1], path).toContain("default-src 'self'");
    expect(policy?.[1], path).not.toMatch(/unsafe|\*|https?:/);
    // A policy in a page holds only for what comes after it.
    const before = html.slice(0, policy?.index);
    expect(before, path).not.toMatch(/<script(?! type="application\/json")/);
    expect(before, path).not.toContain('<style');
    await page.goto(`${site}/${path}`);
    await expect(page.locator('h1').first()).toBeVisible();
  }
  expect(refused).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
});

test('the policy of the site refuses a script and a style that somebody slipped in', async ({
  page,
  site,
}) => {
  const refused = refusals(page);
  await page.goto(`${site}/managers.html`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(script, style);
  });
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.title()).not.toBe('taken over');
  await expect
    .poll(() =>
      refused.map((text) => /inline (\w+)/.exec(text)?.[1]).toSorted(),
    )
    .toEqual(['script', 'style']);
});
