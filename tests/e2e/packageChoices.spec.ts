import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { sha256Hex } from '../../src/ground/bytes.ts';
import { tonesOf } from '../../src/packaging/theme/tones.ts';
import { downloaded } from './support/download.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { makePackage } from './support/packagePage.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path fill="#7a1f5c" d="M0 0h160v40z"/></svg>';
const logoFile = (name: string, text = LOGO) => ({
  name,
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(text),
});
const lmsOn = (page: Page) => page.getByLabel('Your LMS', { exact: true });
const accentOn = (page: Page) =>
  page.getByLabel('Accent colour', { exact: true });
const logoOn = (page: Page) => page.getByLabel('Logo', { exact: true });
/** The command of the form as it opens: for the first course. */
const COMMAND = 'npm run package -- --course mfa-exceptions';
const commandOn = (page: Page) => page.locator('[data-part="command"]');

/** Whether a click at the middle of what is seen of a control would hit it. */
function isHit(control: Locator): Promise<boolean> {
  return control.evaluate((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && it.contains(hit);
  });
}

for (const [width, height] of [
  [1000, 600],
  [390, 844],
] as const) {
  test(`the buttons stay in view and cover no field that has focus, ${width}×${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${site}/package.html`);
    await lmsOn(page).selectOption('Moodle');
    const buttons = ['Make the package', 'See which pages change'].map((name) =>
      page.getByRole('button', { name }),
    );
    const controls = page.locator(
      'main :is(input:not([type="hidden"]), select, summary, button, pre[tabindex]):visible',
    );
    const count = await controls.count();
    expect(count).toBeGreaterThan(40);
    for (let at = 0; at < count; at += 1) {
      const control = controls.nth(at);
      await control.focus();
      await expect(control).toBeInViewport();
      // Higher than the window, as a long text may be: its middle is not in view.
      const tall = await control.evaluate((it) => it.clientHeight > 200);
      expect(tall || (await isHit(control)), `control ${at}`).toBe(true);
      for (const button of buttons)
        expect(await isHit(button), `button at control ${at}`).toBe(true);
    }
  });
}

test('shows logo and accent as a learner will see them, and says at once why one cannot be', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.goto(`${site}/package.html`);
  const looks = page.getByRole('group', { name: 'As learners will see it' });
  const buttons = looks.locator('.look__button');
  const colours = () =>
    buttons.evaluateAll((all) =>
      all.map((it) => {
        const { backgroundColor } = getComputedStyle(it);
        const parts = backgroundColor.match(/\d+/g) ?? [];
        return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      }),
    );
  expect(await colours()).toEqual(['#0b5a68', '#7cc6d2']);

  await accentOn(page).fill('#7a1f5c');
  const { light, dark } = tonesOf('#7a1f5c');
  expect(await colours()).toEqual([light.accent, dark.accent]);
  await expect(page.getByText(/contrast of \d+\.\d to 1 on the/)).toBeVisible();
  // What is typed and what comes of it are in view together.
  await expect(accentOn(page)).toBeInViewport();
  await expect(buttons.first()).toBeInViewport({ ratio: 1 });

  // Half a colour is no mistake; one that is too light is told, and not shown.
  await accentOn(page).fill('#7cc6d');
  await expect(accentOn(page)).not.toHaveAttribute('aria-invalid');
  await accentOn(page).fill('#7cc6d2');
  await expect(accentOn(page)).toHaveAccessibleDescription(
    /contrast is 1\.85 to 1\. .* Take #4c7a81, its nearest tone that passes/,
  );
  expect(await colours()).toEqual(['#0b5a68', '#7cc6d2']);
  await accentOn(page).fill('#123');
  await accentOn(page).blur();
  await expect(accentOn(page)).not.toHaveAttribute('aria-invalid');
  expect((await colours())[0]).toBe('#112233');

  await logoOn(page).setInputFiles(logoFile('ours.svg'));
  const pictures = looks.locator('img');
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    // A picture that cannot be shown has none.
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
    const box = await picture.boundingBox();
    // 32 pixels high, and four of white on every side.
    expect(box).toMatchObject({ width: 128 + 8, height: 32 + 8 });
  }
  await expect(looks.locator('.mark').first()).toBeHidden();
  await expectAccessible(page, 'main');
  await logoOn(page).setInputFiles(
    logoFile('bad.svg', LOGO.replace('d=', 'onclick="x()" d=')),
  );
  await expect(logoOn(page)).toHaveAccessibleDescription(
    /The logo bad\.svg cannot be used\. <path> has the handler onclick\./,
  );
  await expect(pictures).toHaveCount(0);
  await expect(looks.locator('.mark').first()).toBeVisible();
});

test('shows the command with the choices made, which makes the same bytes', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/package.html`);
  await expect(commandOn(page)).toHaveText(COMMAND);
  await page.getByLabel('High assurance', { exact: true }).check();
  await expect(commandOn(page)).toHaveText(
    `${COMMAND} --policy high-assurance`,
  );
  await page.getByLabel('Small team', { exact: true }).check();
  await expect(commandOn(page)).toHaveText(COMMAND);

  await page.getByLabel('Longest exception, in days').fill('30');
  await page.getByLabel('cmi5', { exact: true }).check();
  await page.getByLabel('Title in the LMS').fill('--Ada\'s $(MFA) & "more"');
  await page.getByRole('radio', { name: 'How it ended' }).check();
  await page.getByLabel('For agents', { exact: true }).check();
  await page.getByLabel('Pass mark for the LMS, in per cent').fill('80');
  await page.getByLabel('Pick the accent colour').fill('#7a1f5c');
  await logoOn(page).setInputFiles(logoFile("it's ours.svg"));
  await lmsOn(page).selectOption('SAP SuccessFactors Learning');
  await expect(page.getByText('in which folder a file lies')).toBeVisible();
  await expect(page.getByText('policy.yaml holds your rules')).toBeVisible();
  const command = await commandOn(page).innerText();
  for (const part of [
    '--standard cmi5',
    String.raw`'--title=--Ada'\''s $(MFA) & "more"'`,
    '--mastery 80',
    '--calls outcome',
    '--way agent',
    "--accent '#7a1f5c'",
    String.raw`--logo 'it'\''s ours.svg'`,
    '--policy policy.yaml',
    '--lms sap-successfactors-learning',
  ])
    expect(command).toContain(part);

  const [name, sum] = await makePackage(page);
  const folder = await mkdtemp(join(tmpdir(), 'command-'));
  await writeFile(join(folder, "it's ours.svg"), LOGO);
  const policy = await downloaded(page, 'policy.yaml');
  await writeFile(join(folder, 'policy.yaml'), policy);
  const run = command.replace(
    'npm run package -- ',
    `'${process.execPath}' '${resolve('src/cli/package.ts')}' --out . `,
  );
  await promisify(execFile)('/bin/sh', ['-c', run], { cwd: folder });
  expect(sha256Hex(await readFile(join(folder, name)))).toBe(sum);
  const sheet = await readFile(
    join(folder, name.replace('.zip', '-setup.txt')),
    'utf8',
  );
  await expect(page.getByRole('region', { name: 'Set-up sheet' })).toHaveText(
    sheet,
  );
  await rm(folder, { recursive: true });
});

test('copies the command, and selects it where the clipboard is closed', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site}/package.html`);
  await page.getByLabel('Title in the LMS').fill('Ours & yours');
  const copy = page.getByRole('button', { name: 'Copy the second line' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const command = `${COMMAND} --title 'Ours & yours'`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    command,
  );

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await copy.click();
  await expect(page.getByText('press Ctrl+C')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(command);
});

test('says what is known of the LMS that is chosen, and prints its set-up sheet alone', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/package.html`);
  const advice = page.locator('.lms-advice');
  await expect(advice).toBeHidden();
  await lmsOn(page).selectOption('Docebo');
  await expect(advice).toContainText('Docebo takes SCORM 1.2');
  await page.getByLabel('SCORM 2004, 4th edition', { exact: true }).check();
  await expect(advice).toContainText('Do not use this package. Docebo takes');
  await lmsOn(page).selectOption('Moodle');
  await page.getByLabel('SCORM 1.2', { exact: true }).check();
  await expect(advice).toContainText('tick Passed as well as Completed');

  await makePackage(page);
  const sheet = page.getByRole('region', { name: 'Set-up sheet' });
  await expect(sheet).toContainText('tick Passed as well as Completed');
  await expect(sheet).not.toContainText('Docebo');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print the set-up sheet' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  // No scrolling on paper: all of it stands there.
  expect(
    await sheet.evaluate((it) => it.scrollHeight - it.clientHeight),
  ).toBeLessThanOrEqual(1);
  for (const other of [
    page.getByRole('banner'),
    page.getByRole('contentinfo'),
    page.getByRole('heading', { level: 1 }),
    page.getByRole('heading', { name: 'Your package is ready' }),
    page.getByRole('button', { name: 'Make the package' }),
  ])
    await expect(other).toBeHidden();
});
