import { expect, test, type Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { readOptions } from '../../src/packaging/options.ts';
import type { CoursePackage } from '../../src/packaging/types.ts';
import { addLearner, importZip } from './support/lms.ts';
import { previewServer } from './support/preview.ts';

const GERMAN = /Verdächtige Anrufe melden/;

async function packaged(
  standard: string,
  languages: string,
): Promise<CoursePackage> {
  const [made] = await packageSite(
    'dist/site',
    readOptions({ standard, languages }),
    'suspicious-call',
  );
  if (!made) throw new Error('The site holds no second course.');
  return made;
}

async function launch(page: Page, how: 'Launch' | 'Resume'): Promise<void> {
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Reporting a suspicious call' })
    .getByRole('button', { name: how, exact: true })
    .click();
}

for (const standard of ['scorm12', 'scorm2004-4th', 'cmi5'])
  test(`a learner of ${standard} chooses a language once, goes on in it, and may change it for the next launch`, async ({
    page,
  }) => {
    const preview = await previewServer();
    const home = `${preview.url}/lms/`;
    const both = await packaged(standard, 'en,de');
    const taken = [both, await packaged(standard, 'de')];
    await importZip(page, home, both.bytes);
    await addLearner(page, home);
    const learner = page.url();
    const course = page.frameLocator('#course');
    const saved = course.locator('[data-phase=recording][data-save=saved]');

    await launch(page, 'Launch');
    await course.getByRole('button', { name: 'Auf Deutsch starten' }).click();
    await expect(course.locator('html')).toHaveAttribute('lang', 'de-DE');
    await expect(course.getByRole('heading', { level: 1 })).toHaveText(GERMAN);
    await expect(saved).toBeVisible();
    await course
      .getByRole('link', { name: 'Was Sie aufschreiben', exact: true })
      .click();
    await expect(
      course.getByRole('heading', { name: 'Was Sie aufschreiben', level: 2 }),
    ).toBeVisible();
    await expect(saved).toBeVisible();
    await page.goto(learner);

    await launch(page, 'Resume');
    await expect(
      course.getByRole('heading', { name: 'Was Sie aufschreiben', level: 2 }),
    ).toBeVisible();
    await expect(saved).toBeVisible();
    await course.getByRole('button', { name: 'Hilfe' }).first().click();
    await course
      .getByRole('button', { name: 'In English from the next launch on' })
      .click();
    await expect(
      course.getByText('Chosen: the next launch in this browser opens'),
    ).toBeVisible();
    await expect(course.locator('html')).toHaveAttribute('lang', 'de-DE');
    await page.goto(learner);

    await launch(page, 'Resume');
    await expect(course.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(
      course.getByRole('heading', { name: 'What to note', level: 2 }),
    ).toBeVisible();
    await expect(saved).toBeVisible();
    await page.goto(learner);

    await page.goto(`${home}records`);
    await page
      .getByRole('row')
      .filter({ hasText: 'Reporting a suspicious call' })
      .getByRole('link')
      .first()
      .click();
    // Each language has left the release in which it was taken.
    const [english, german] = taken.map(
      ({ release }) => `${release.version}+${release.hash}`,
    );
    await expect(page.getByText(`${german}, then ${english}`)).toBeVisible();
    await preview.close();
  });
