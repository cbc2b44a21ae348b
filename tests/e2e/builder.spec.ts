import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { sha256Hex } from '../../src/packaging/bytes.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { expect, test } from './support/fixtures.ts';

const SITE = resolve('dist/site');
const POLICY = readFileSync('content/policy.yaml', 'utf8');

/** Opens the builder, and collects the hosts that the page and its worker ask. */
async function openBuilder(page: Page, site: string): Promise<Set<string>> {
  const hosts = new Set<string>();
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      hosts.add(new URL(request.url()).origin);
  });
  await page.goto(`${site}/package.html`);
  return hosts;
}

/** Presses the button and returns the zip's name and SHA-256, as downloaded. */
async function makePackage(page: Page): Promise<[string, string]> {
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(
    page.getByRole('heading', { name: 'Your package is ready' }),
  ).toBeFocused({ timeout: 60_000 });
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /\.zip$/ }).click();
  const file = await downloading;
  return [file.suggestedFilename(), sha256Hex(readFileSync(await file.path()))];
}

test('makes the bytes that the command makes, under rules of the form, and asks no other host', async ({
  page,
  site,
}) => {
  const hosts = await openBuilder(page, site);
  await page.getByLabel('Longest exception, in days').fill('30');
  await page.getByLabel('A backup method registered earlier').first().uncheck();
  await page.getByLabel('Title in the LMS').fill('MFA at Tarnbrook');
  const [name, sum] = await makePackage(page);
  const [made] = await packageSite(
    SITE,
    readOptions({
      title: 'MFA at Tarnbrook',
      policy: {
        name: 'ours.yaml',
        text: POLICY.replace('maxDays: 90', 'maxDays: 30').replace(
          'backup_method: { accepted: true }',
          'backup_method: { accepted: false }',
        ),
      },
    }),
  );
  expect([name, sum]).toEqual([made?.name, made?.sha256]);
  await expect(page.getByLabel('SHA256SUMS')).toHaveValue(`${sum}  ${name}\n`);
  await expect(
    page.getByRole('region', { name: 'Set-up sheet' }),
  ).toContainText(sum);
  expect([...hosts]).toEqual([site]);
});

test('makes the bytes that the command makes, for cmi5', async ({
  page,
  site,
}) => {
  await openBuilder(page, site);
  await page.getByLabel('cmi5', { exact: true }).check();
  const made = await packageSite(SITE, readOptions({ standard: 'cmi5' }));
  expect(await makePackage(page)).toEqual([made[0]?.name, made[0]?.sha256]);
});
