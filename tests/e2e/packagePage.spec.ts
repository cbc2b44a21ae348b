import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { decodeText } from '../../src/ground/bytes.ts';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { makePackage } from './support/packagePage.ts';

const SITE = resolve('dist/site');
const POLICY = readFileSync('content/policy.yaml', 'utf8');

/** Opens the page, and collects the hosts that the page and its worker ask. */
async function openPage(page: Page, site: string): Promise<Set<string>> {
  const hosts = new Set<string>();
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      hosts.add(new URL(request.url()).origin);
  });
  await page.goto(`${site}/package.html`);
  return hosts;
}

test('makes the bytes that the command makes, under rules of the form, and asks no other host', async ({
  page,
  site,
}) => {
  const hosts = await openPage(page, site);
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
    'mfa-exceptions',
  );
  expect([name, sum]).toEqual([made?.name, made?.sha256]);
  await expect(page.getByLabel('SHA256SUMS')).toHaveValue(`${sum}  ${name}\n`);
  await expect(
    page.getByRole('region', { name: 'Set-up sheet' }),
  ).toContainText(sum);
  expect([...hosts]).toEqual([site]);
});

test('fills in the rules of a preset, says what it changes, and makes the bytes that the command makes', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  const small = page.getByLabel('Small team', { exact: true });
  await expect(small).toBeChecked();
  await page.getByLabel('High assurance', { exact: true }).check();
  const changes = page.locator('[data-part="preset-changes"]');
  await expect(changes).toContainText(
    'Longest exception, in days: now 30; before 90',
  );
  await expect(page.getByLabel('Longest exception, in days')).toHaveValue('30');
  await small.check();
  await expect(page.getByLabel('Longest exception, in days')).toHaveValue('90');
  await page.getByLabel('Standard', { exact: true }).check();
  await expect(changes).toContainText(
    'An identity service that reads a document and a face: now yes; before no',
  );
  const [made] = await packageSite(
    SITE,
    readOptions({ policy: { preset: 'standard' } }),
    'mfa-exceptions',
  );
  expect(await makePackage(page)).toEqual([made?.name, made?.sha256]);
  await expectAccessible(page);
});

test('makes the bytes that the command makes, for every other standard', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  for (const [standard, label] of [
    ['scorm2004-4th', 'SCORM 2004, 4th edition'],
    ['scorm2004-3rd', 'SCORM 2004, 3rd edition'],
    ['cmi5', 'cmi5'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).check();
    const [made] = await packageSite(
      SITE,
      readOptions({ standard }),
      'mfa-exceptions',
    );
    expect(await makePackage(page)).toEqual([made?.name, made?.sha256]);
  }
});

test('makes the bytes that the command makes, with logo and accent, and refuses a colour too light beside its field', async ({
  page,
  site,
}) => {
  const hosts = await openPage(page, site);
  const accent = page.getByLabel('Accent colour', { exact: true });
  await accent.fill('#7cc6d2');
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(accent).toHaveAccessibleDescription(
    /contrast is 1\.85 to 1\. .* Take #4c7a81, its nearest tone that passes/,
  );
  await expect(accent).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'main');

  await page.getByLabel('Pick the accent colour').fill('#7a1f5c');
  await expect(accent).toHaveValue('#7a1f5c');
  const bytes = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path fill="#7a1f5c" d="M0 0h160v40z"/></svg>',
  );
  const logo = { name: 'tarnbrook.svg', bytes };
  const field = page.getByLabel('Logo', { exact: true });
  const give = (buffer: Buffer) =>
    field.setInputFiles({ name: logo.name, mimeType: 'image/svg+xml', buffer });
  await give(Buffer.from(bytes.toString().replace('d=', 'onclick="x()" d=')));
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(field).toHaveAccessibleDescription(
    /The logo tarnbrook\.svg cannot be used\. <path> has the handler onclick\./,
  );

  await give(bytes);
  const options = readOptions({ accent: '#7a1f5c', logo });
  const [made] = await packageSite(SITE, options, 'mfa-exceptions');
  expect(await makePackage(page)).toEqual([made?.name, made?.sha256]);
  await expect(page.getByRole('region', { name: 'The package' })).toContainText(
    'Screen readers call the logo "Your organisation"',
  );
  expect([...hosts]).toEqual([site]);
});

test('shows which pages change, and what cannot be used beside its field, and keeps what was typed', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openPage(page, site);
  const days = page.getByLabel('Longest exception, in days');
  await days.fill('900');
  await page.getByLabel('Title in the LMS').fill('Ours');
  // The keyboard alone: Enter in a field presses the first button.
  await days.press('Enter');
  const refusal = page.getByRole('group', { name: 'What to mend' });
  await expect(refusal.getByRole('heading')).toBeFocused();
  await expect(days).toHaveAccessibleDescription(
    /exceptions\.maxDays is 900: expected the longest exception in days/,
  );
  await expect(page.getByLabel('Title in the LMS')).toHaveValue('Ours');
  await expectAccessible(page, 'main');
  await refusal.getByRole('link').press('Enter');
  await expect(days).toBeFocused();

  await days.fill('30');
  await page.getByRole('button', { name: 'See which pages change' }).click();
  const pages = page.getByRole('region', { name: 'Which pages change' });
  await expect(pages.getByRole('heading')).toBeFocused();
  await expect(pages).toContainText(
    'The exception process: Longest exception, in days: 30 instead of 90',
  );
  await expect(pages).toContainText('2 worded anew');
  await expect(refusal).toBeHidden();
  await expect(days).not.toHaveAttribute('aria-invalid');
  await expectAccessible(page, 'main');
});

test('names the line of a policy.yaml that cannot be used, and makes nothing once cancelled', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  await page.getByLabel('A policy.yaml of ours').check();
  const upload = (text: string) =>
    page.getByLabel('Your policy.yaml').setInputFiles({
      name: 'ours.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    });
  await upload(POLICY.replace('maxDays: 90', 'maxDays: 0'));
  const make = page.getByRole('button', { name: 'Make the package' });
  await make.click();
  const line = POLICY.split('\n').findIndex((it) => it.includes('maxDays'));
  await expect(page.getByRole('group', { name: 'What to mend' })).toContainText(
    `ours.yaml:${line + 1}:`,
  );

  await upload(POLICY.replace('maxDays: 90', 'maxDays: 60'));
  await make.click();
  const status = page.locator('[data-part="doing"]');
  await expect(status).toContainText('Proving every simulated call');
  const closed = page.workers()[0]?.waitForEvent('close');
  expect(closed).toBeDefined();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await closed;
  await expect(status).toContainText('Cancelled');
  await expect(make).toBeFocused();
  await expect(page.getByRole('region', { name: 'The package' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what the command does', async ({ page, site }) => {
    await page.goto(`${site}/package.html`);
    // Playwright's text search skips what stands in noscript.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText(
      'The form needs JavaScript',
    );
    await expect(page.getByText('npm run package').first()).toBeVisible();
    await expect(page.getByLabel('Title in the LMS')).toBeHidden();
  });

  test('a package with a shorter longest exception shows no register that was drawn for another', async ({
    page,
  }) => {
    const text = POLICY.replace('maxDays: 90', 'maxDays: 60');
    const made = await packageSite(
      SITE,
      readOptions({ policy: { name: 'ours.yaml', text } }),
      'mfa-exceptions',
    );
    const zip = unzipFiles(made[0]?.bytes ?? new Uint8Array());
    const html = decodeText(zip.get('index.html') ?? new Uint8Array());
    await page.setContent(html);
    const frame = page.locator('.desk-frame', { hasText: 'review a register' });
    await expect(frame).toContainText('follows your organisation');
    const said = await frame.evaluate((it) =>
      [...it.querySelectorAll('policy-if:not([hidden])')]
        .map(({ textContent }) => textContent)
        .join(' '),
    );
    expect(said).not.toMatch(/of at most 90 days|of at most 60 days/);
  });

  test('a package in which Security approves exceptions shows no register that a business owner approved', async ({
    page,
  }) => {
    const text = POLICY.replace(
      'approver: business_owner',
      'approver: security',
    );
    const made = await packageSite(
      SITE,
      readOptions({ policy: { name: 'ours.yaml', text } }),
      'mfa-exceptions',
    );
    const zip = unzipFiles(made[0]?.bytes ?? new Uint8Array());
    const html = decodeText(zip.get('index.html') ?? new Uint8Array());
    await page.setContent(html);
    const frame = page.locator('.desk-frame', { hasText: 'review a register' });
    const shown = frame.locator('policy-if:not([hidden])');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('follows your organisation');
  });
});

test('says that a package was made before what has been chosen since', async ({
  page,
  site,
}) => {
  await openPage(page, site);
  await makePackage(page);
  const made = page.getByRole('region', { name: 'The package' });
  await expect(made).not.toContainText('You have changed something');
  await page.getByRole('radio', { name: /^cmi5/ }).check();
  await expect(made).toContainText('You have changed something');
  await makePackage(page);
  await expect(made).not.toContainText('You have changed something');
});
