import { expect, test } from '@playwright/test';
import {
  answerOne,
  nextQuestion,
  openCheck,
  questionOn,
} from './support/check.ts';
import { addLearner, importZip } from './support/lms.ts';
import { NEW_SENTENCE, nextVersion } from './support/nextVersion.ts';
import { ownPackage } from './support/packages.ts';
import { previewServer } from './support/preview.ts';

for (const standard of ['scorm12', 'cmi5'])
  test(`a learner of ${standard} goes on where they stood when the package was replaced half-way`, async ({
    page,
  }) => {
    const preview = await previewServer({ courses: 'none' });
    const home = `${preview.url}/lms/`;
    await importZip(page, home, (await ownPackage(standard)).bytes);
    await addLearner(page, home);
    const learner = page.url();
    const course = page.frameLocator('#course');
    const saved = course.locator('[data-phase=recording][data-save=saved]');

    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await expect(saved).toBeVisible();
    await openCheck(course);
    await course.getByRole('button', { name: 'Start the check' }).click();
    for (let asked = 0; asked < 2; asked += 1) {
      await answerOne(course);
      await nextQuestion(course);
    }
    await expect(course.getByText('Question 3 of 15')).toBeVisible();
    await expect(saved).toBeVisible();
    const third = await questionOn(course)
      .locator('legend')
      .first()
      .innerText();
    await page.goto(learner);

    await page.goto(home);
    await page
      .getByRole('link', { name: /^Hold the Line/ })
      .first()
      .click();
    await page.getByLabel('Zip of the other version').setInputFiles({
      name: 'next.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(await nextVersion(standard)),
    });
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect(page.getByRole('status')).toContainText('Replaced.');

    await page.goto(learner);
    await page.getByRole('button', { name: 'Resume', exact: true }).click();
    await expect(course.getByText('Question 3 of 15')).toBeVisible();
    await expect(questionOn(course).locator('legend').first()).toHaveText(
      third,
    );
    await expect(course.getByText(NEW_SENTENCE)).toBeAttached();
    await answerOne(course);
    await expect(saved).toBeVisible();
    await nextQuestion(course);
    await expect(course.getByText('Question 4 of 15')).toBeVisible();
    await preview.close();
  });
