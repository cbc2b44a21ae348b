import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readSite } from '../../src/build/readSite.ts';
import { brokenLinks } from './support/links.ts';

const SITE = resolve('dist/site');

// The whole standard rule set: no rule is switched off.
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** Every HTML page of the built site, by path. */
async function pagesOf(): Promise<[path: string, html: string][]> {
  const site = await readSite(SITE);
  return [...site]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
}

test('every page is valid HTML', async () => {
  const pages = await pagesOf();
  expect(pages.length).toBeGreaterThan(1);
  const found: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        found.push(`${path}:${line}:${column} ${message} [${ruleId}]`);
  }
  expect(found).toEqual([]);
});

test('every link inside the site leads to a page and an anchor that are there', async () => {
  expect(brokenLinks(await readSite(SITE))).toEqual([]);
});
