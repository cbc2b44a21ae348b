import type { Locator, Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { expect, test } from './support/fixtures.ts';

const COURSE = '/mfa-exceptions.html';

const choice = (page: Page, who: string): Locator =>
  page.locator('.way-choice').getByRole('radio', { name: who });
const counted = (page: Page): Locator => page.locator('.steps li[data-agent]');

test("an agent's way counts only its steps, keeps the rest to read, and can be changed", async ({
  page,
  site,
}) => {
  await page.goto(site + COURSE);
  const steps = await counted(page).count();
  const all = await page.locator('.steps li').count();
  expect(steps).toBeLessThan(all);
  const bar = page.getByRole('progressbar', { name: 'Steps done' });
  await expect(bar).toHaveAttribute('max', `${steps}`);
  await expect(page.locator('[data-where]')).toHaveText(`Step 1 of ${steps}`);

  await test.step('the way is the agent’s, and a lead’s part is folded', async () => {
    await expect(choice(page, 'I answer calls')).toBeChecked();
    await page.goto(`${site}${COURSE}#evidence-to-collect`);
    await expect(page.locator('[data-where]')).toHaveText(
      'For those who run the desk',
    );
    const part = page.locator('#evidence-to-collect details[data-for-lead]');
    await expect(part).not.toHaveAttribute('open');
    await part.locator('summary').click();
    await expect(part).toContainText('Reset logs');
  });

  await test.step('changed to a lead’s way, everything counts and is open', async () => {
    await page.goto(`${site}${COURSE}#your-way`);
    await choice(page, 'I run the desk').check();
    await expect(bar).toHaveAttribute('max', `${all}`);
    await expect(page.locator('[data-where]')).toHaveText(`Step 1 of ${all}`);
    await expect(
      page.locator('#what-to-do-now details[data-for-lead]'),
    ).toHaveAttribute('open');
  });

  await test.step('the choice is there at the next launch', async () => {
    await page.goto(site + COURSE);
    await expect(bar).toHaveAttribute('max', `${all}`);
    await expect(choice(page, 'I run the desk')).toBeChecked();
  });

  await test.step('the check settles it', async () => {
    await page.goto(`${site}${COURSE}#knowledge-check`);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await page.goto(`${site}${COURSE}#your-way`);
    await expect(choice(page, 'I answer calls')).toBeDisabled();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is asked, and every part is open', async ({ page, site }) => {
    await page.goto(site + COURSE);
    await expect(page.locator('.way-choice')).toBeHidden();
    const part = page.locator('#evidence-to-collect details[data-for-lead]');
    await expect(part.getByText('Reset logs')).toBeVisible();
  });
});

test('a package that sets the way asks nothing, and says so to its course', async () => {
  const options = readOptions({ way: 'lead' });
  const [made] = await packageSite('dist/site', options, 'mfa-exceptions');
  const files = unzipFiles(made?.bytes ?? new Uint8Array());
  const html = new TextDecoder().decode(files.get('index.html'));
  expect(html).not.toContain('Which way do you take?');
  expect(html).not.toContain('href="#your-way"');
  expect(html).toContain('"way":"lead"');
  const [asking] = await packageSite(
    'dist/site',
    readOptions({}),
    'mfa-exceptions',
  );
  const open = unzipFiles(asking?.bytes ?? new Uint8Array());
  expect(new TextDecoder().decode(open.get('index.html'))).toContain(
    'Which way do you take?',
  );
});
