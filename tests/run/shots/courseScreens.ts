import { expect, type Page } from '@playwright/test';

import { answer, respond } from '../../e2e/support/check.ts';
import { keepPassedDesk } from '../../e2e/support/passedDesk.ts';
import { COURSE, type Screen } from './screen.ts';

// These hold every kind of part that a step can have.
const STEPS = [
  'why-exceptions-matter',
  'the-exception-process',
  'recovery-codes',
  'the-reset-process',
  'what-a-check-hangs-on',
  'keeping-the-register',
  'knowledge-check',
  'sources',
];

/** What may be answered to the call at the beginning, by the scenes of its pictures. */
const ANSWERS = ['mailbox', 'train', 'clock'];

/** The course outside an LMS: how it opens, its steps, and its end. */
export function courseScreens(site: string): Screen[] {
  const open = (step: string) => async (page: Page) => {
    await page.goto(`${site}/${COURSE}#${step}`);
    await page.locator('[data-phase=practice]').waitFor();
    await page.locator(`[id="${step}"]`).waitFor();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
  };
  return [
    // As it is met, before anybody scrolls, and with each answer given.
    opening('opening', site),
    ...ANSWERS.map((scene) => opening(`opening-${scene}`, site, scene)),
    ...STEPS.map((step) => ({
      name: `course-${step}`,
      whole: true,
      open: open(step),
    })),
    {
      name: 'quiz-answered',
      whole: false,
      fresh: true,
      async open(page) {
        await open('why-exceptions-matter')(page);
        await page.locator('.ask:visible').first().scrollIntoViewIfNeeded();
        const question = page.locator('.ask:visible form.question').first();
        await respond(question, { right: false });
        await question.getByRole('button', { name: 'Submit answer' }).click();
        await expect(question.locator('.rationale')).toBeVisible();
      },
    },
    {
      name: 'end',
      whole: true,
      async open(page) {
        // Only the last question is open; its answer leads to the result.
        await keepPassedDesk(page, { unanswered: 1 });
        await page.goto(`${site}/${COURSE}`);
        await answer(page);
        await expect(
          page.getByRole('heading', { name: 'You passed' }),
        ).toBeVisible();
      },
    },
    {
      name: 'help',
      whole: true,
      open: open('connection'),
    },
  ];
}

/** The call that the course begins with. */
function opening(name: string, site: string, scene?: string): Screen {
  return {
    name,
    whole: false,
    fresh: true,
    async open(page) {
      await page.goto(`${site}/${COURSE}`);
      await page.locator('[data-phase=practice]').waitFor();
      if (scene) await page.locator(`.opening input[value="${scene}"]`).check();
    },
  };
}
