import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import { BUILD_ARGS } from '../../../src/build/buildCommand.ts';
import { readSite } from '../../../src/build/readSite.ts';
import { inCopy, runInCopy } from '../../run/projectCopy.ts';
import { textThatDoesNotFit } from './fit.ts';
import { expect } from './fixtures.ts';
import { serveInFolder } from './folderServer.ts';
import { misplacedControls } from './inView.ts';
import type { SiteFiles } from './links.ts';
import { unaccentedTexts } from './unaccented.ts';

const SIZES = [
  { width: 1000, height: 600 },
  { width: 390, height: 844 },
];

/** The site in the pseudo-locale, built in a copy of the project: its every sentence of the dictionary and of the content is accented. */
async function pseudoSite(): Promise<SiteFiles> {
  const out = mkdtempSync(join(tmpdir(), 'hold-the-line-pseudo-'));
  try {
    inCopy((folder) =>
      runInCopy(folder, process.execPath, [...BUILD_ARGS, '--outDir', out], {
        HOLD_LOCALE: 'qps',
      }),
    );
    return await readSite(out);
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** One build for all of these tests. */
export const test = base.extend<object, { pseudo: string }>({
  pseudo: [
    async ({}, use) => {
      const server = await serveInFolder(await pseudoSite(), '/');
      await use(server.folder.replace(/\/$/, ''));
      server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});
/** Whatever is on screen comes from the dictionary or the content, and has room where it is 40 % longer. */
export async function look(page: Page, what: string): Promise<void> {
  expect
    .soft(await unaccentedTexts(page), `${what}: from no dictionary`)
    .toEqual([]);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect.soft(await misfits(page), `${what}, ${size.width} px`).toEqual([]);
  }
  await page.setViewportSize(SIZES[0] ?? { width: 1000, height: 600 });
}

/** What has no room. On the stage a sheet may lie over what it hides, and every control of a call is within reach. */
async function misfits(page: Page): Promise<string[]> {
  const found = await textThatDoesNotFit(page);
  if ((await page.locator('.stage').count()) === 0) return found;
  const cut = found.filter((it) => !it.includes(' lies over '));
  const isCall = (await page.locator('.in-call').count()) > 0;
  return isCall ? [...cut, ...(await misplacedControls(page))] : cut;
}

/** Opens what is folded, and brings to life what waits to be seen. */
export async function unfold(section: Locator): Promise<void> {
  await section.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  for (const island of await section.locator('.ask, .desk-frame').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(
      island.locator('form.question, .card, .desk-queue').first(),
    ).toBeVisible();
  }
}

/** Answers a question of any kind, and is sure of it. */
export async function answerSomehow(question: Locator): Promise<void> {
  await question
    .locator('.choice input')
    .evaluateAll(([first]) => first instanceof HTMLElement && first.click());
  for (const list of await question.locator('select').all())
    await list.selectOption({ index: 1 });
  await question.locator('.certainty input[value="3"]').check();
  await question.locator('[type=submit]').click();
  await expect(question.locator('.rationale')).toBeFocused();
}

/** Steps of the list whose name does not begin beside its number. */
export function namesBelowTheirNumber(page: Page): Promise<string[]> {
  return page.locator('.steps ol a').evaluateAll((links) =>
    links.flatMap((link) => {
      const name = link.firstChild;
      if (!name || !link.checkVisibility()) return [];
      const range = document.createRange();
      range.selectNodeContents(name);
      const [line] = range.getClientRects();
      const beside = (line?.left ?? 0) - link.getBoundingClientRect().left;
      return beside > 24 ? [] : [link.textContent];
    }),
  );
}
