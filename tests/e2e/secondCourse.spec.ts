import { expect, test } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { answer, openCheck } from './support/check.ts';
import { addLearner, importZip } from './support/lms.ts';
import { previewServer } from './support/preview.ts';
import { leaveDebrief, openDesk, playCall } from './support/simulation.ts';

test('the second course is imported beside the first, launched, passed and recorded', async ({
  page,
}) => {
  const lms = await previewServer();
  const home = `${lms.url}/lms/`;
  const [made] = await packageSite(
    'dist/site',
    readOptions({}),
    'suspicious-call',
  );
  await importZip(page, home, made?.bytes ?? new Uint8Array());
  await addLearner(page, home);
  const first = page
    .getByRole('listitem')
    .filter({ hasText: 'Hold the Line: MFA exceptions' });
  await expect(first).toHaveCount(1);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Reporting a suspicious call' })
    .getByRole('button', { name: 'Launch', exact: true })
    .click();
  const course = page.frameLocator('#course');
  const picture = course.getByRole('img', { name: /^The first two minutes/ });
  await expect(picture).toBeVisible();
  await expect
    .poll(() =>
      picture.evaluate(
        (it) => it instanceof HTMLImageElement && it.naturalWidth > 0,
      ),
    )
    .toBe(true);

  await openDesk(course);
  await playCall(course);
  await playCall(course);
  await leaveDebrief(course);
  await expect(course.getByText('The practice desk is passed.')).toBeVisible();
  await openCheck(course);
  await course.getByRole('button', { name: 'Start the check' }).click();
  await answer(course);
  await expect(
    course.getByRole('heading', { name: 'You passed' }),
  ).toBeVisible();

  await page.goto(`${home}records`);
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Reporting a suspicious call' });
  await expect(row.first()).toContainText('passed');
  await lms.close();
});

test('the package page asks for the course, and what only some courses have is asked for these', async ({
  page,
}) => {
  const lms = await previewServer({ courses: 'none' });
  await page.goto(`${lms.url}/package.html`);
  const command = page.locator('[data-part="command"]');
  const way = page.getByRole('group', { name: 'Way through the course' });
  await page.getByLabel('For agents', { exact: true }).check();
  await expect(command).toHaveText(
    'npm run package -- --course mfa-exceptions --way agent',
  );
  await page.getByLabel('Reporting a suspicious call', { exact: true }).check();
  await expect(command).toHaveText(
    'npm run package -- --course suspicious-call',
  );
  await expect(way).toBeHidden();
  await expect(page.locator('.look__title').first()).toHaveText(
    'Reporting a suspicious call',
  );
  await lms.close();
});
