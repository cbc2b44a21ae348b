import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { packEvidence } from '../../src/evidence/writing/pack/packEvidence.ts';
import type { Report } from '../../src/evidence/known/report/report.ts';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import { runAxe } from './support/axe.ts';
import { hostileReport } from '../unit/evidence/hostileReport.ts';
import { sampleReport } from '../unit/evidence/sampleReport.ts';

const PAGES = ['report.html', 'controls.html', 'method.html'];

let folder = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-report'));
  await unpack('sound', sampleReport());
  await unpack('hostile', hostileReport());
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function unpack(kind: string, report: Report): Promise<void> {
  const pack = await packEvidence({
    evidence: { report, records: [] },
    releases: [],
    files: [],
  });
  const files = unzipFiles(pack);
  for (const name of PAGES)
    writeFileSync(join(folder, `${kind}-${name}`), files.get(name) ?? '');
}

function open(page: Page, kind: string, name = 'report.html') {
  return page.goto(pathToFileURL(join(folder, `${kind}-${name}`)).href);
}

test('the pages of a pack have no barrier, and enough contrast in the dark', async ({
  page,
}) => {
  for (const name of PAGES) {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, 'sound', name);
    const light = await runAxe(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await runAxe(page, {
      runOnly: { type: 'rule', values: ['color-contrast'] },
    });
    expect([...light.violations, ...dark.violations], name).toEqual([]);
  }
});

test('the report fits a phone, asks no server and runs nothing, whatever names hold', async ({
  page,
}) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setViewportSize({ width: 320, height: 700 });
  for (const kind of ['sound', 'hostile'])
    for (const name of PAGES) {
      asked.length = 0;
      await open(page, kind, name);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(over, `${kind} ${name}`).toBeLessThanOrEqual(0);
      expect(asked).toEqual([page.url()]);
    }
  expect(said).toEqual([]);
  await expect(page.locator('script, img, iframe')).toHaveCount(0);
});

test('the report prints on A4 with repeated headings and without what is for the screen', async ({
  page,
}) => {
  await open(page, 'sound');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.locator('body')).toHaveCSS(
    'background-color',
    'rgb(255, 255, 255)',
  );
  await expect(page.locator('thead').first()).toHaveCSS(
    'display',
    'table-header-group',
  );
  await expect(page.locator('tbody tr').first()).toHaveCSS(
    'break-inside',
    'avoid',
  );
  const cutOff = await page
    .locator('.scroll')
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).overflowX !== 'visible'),
    );
  expect(cutOff).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});
