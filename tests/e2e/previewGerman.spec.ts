import { expect, type Page } from '@playwright/test';

import { calls, courseIn, test } from './support/fakeCourse.ts';
import { expectAccessible } from './support/fixtures.ts';

test.use({ locale: 'de-DE', viewport: { width: 320, height: 600 } });

/** The page is German, axe finds nothing in it, and it scrolls one way only. */
async function expectSound(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expectAccessible(page);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    ),
    page.url(),
  ).toBe(false);
}

test('a German browser adds a learner, launches, saves and reads the record in German', async ({
  page,
  lms,
}) => {
  await page.goto(lms);
  await page.getByRole('button', { name: 'Hinzufügen' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'Geben Sie eine Kennung ein, etwa eine Personalnummer.',
  );
  await expectSound(page);
  await page.getByLabel('Name').fill('Amira Khan');
  await page.getByLabel('Kennung').fill('a.khan');
  await page.getByRole('button', { name: 'Hinzufügen' }).click();
  await expect(page.getByText('Nicht begonnen.')).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Starten', exact: true }).click();
  const course = await courseIn(page);
  await expect(page.locator('#saved')).toHaveText('Noch nichts gespeichert');
  await calls(course, [
    ['LMSSetValue', 'cmi.core.lesson_status', 'passed'],
    ['LMSCommit', ''],
  ]);
  await expect(page.locator('#saved')).toHaveText(
    /^Gespeichert um \d\d:\d\d:\d\d$/,
  );
  await page.getByRole('link', { name: 'Zu den Aufzeichnungen' }).click();
  const row = page.getByRole('row', { name: /bestanden/ });
  await row.getByRole('link', { name: /^0 Antworten in Versuch 1/ }).click();
  await expect(page.getByText('Keine aufgezeichnet.')).toBeVisible();
  await expectSound(page);

  await page.goto(lms);
  await page.getByRole('link', { name: /löschen$/ }).click();
  await expect(
    page.getByText(/1 Versuch von 1 lernenden Person/),
  ).toBeVisible();
  await expectSound(page);
});
