import { expect } from '@playwright/test';
import type {
  Browser,
  BrowserContext,
  FrameLocator,
  Page,
} from '@playwright/test';
import { answer, answerOne, nextQuestion, openCheck } from './check.ts';
import { beginAt } from './clock.ts';
import { openDesk, passDesk, leaveDebrief, playCall } from './simulation.ts';
import { addLearner, importZip } from './lms.ts';
import { ownPackage } from './packages.ts';

const LEARNERS = {
  passed: { id: 'hd-101', name: 'Amira Khan' },
  failed: { id: 'hd-102', name: 'Ben Ode' },
  unfinished: { id: 'hd-103', name: 'Cora Silva' },
};

/** Ids of the items that the check asked, in order; of Ben by attempt. */
export interface Asked {
  passed: string[];
  failed: [string[], string[], string[]];
  unfinished: string[];
}

/**
 * Takes the course in a preview LMS as three learners at a time. Amira, in SCORM 1.2,
 * passes the desk with the model of its first eight calls, and the check with all right.
 * Ben, in SCORM 1.2, uses up all three attempts: 8 right of 15, then none, then none.
 * Cora, in SCORM 2004, handles the first call by its model, resets for the next on its word
 * alone, leaves twelve accounts out of MFA on the third, answers one question wrongly and
 * one rightly, and leaves. Chance is the same for all, so each first attempt asks the same
 * questions and each desk has the same calls. Their
 * clocks start at `moment`: SCORM 2004 records when an answer was given by them.
 */
export async function takeAsThree(
  browser: Browser,
  lms: string,
  moment: string,
): Promise<Asked> {
  const page = await browser.newPage();
  for (const standard of ['scorm12', 'scorm2004-4th']) {
    const { bytes } = await ownPackage(standard);
    await importZip(page, lms, bytes);
  }
  await page.close();
  const newcomer = async () => {
    const context = await browser.newContext();
    await beginAt(context, moment);
    await context.addInitScript(() => {
      Math.random = () => 0.5;
    });
    return context;
  };
  const [passed, failed, unfinished] = await Promise.all([
    as(newcomer, lms, 'passed', 'SCORM 1.2', pass),
    as(newcomer, lms, 'failed', 'SCORM 1.2', fail),
    as(newcomer, lms, 'unfinished', 'SCORM 2004', beginOnly),
  ]);
  return { passed, failed, unfinished };
}

async function as<T>(
  newcomer: () => Promise<BrowserContext>,
  lms: string,
  learner: keyof typeof LEARNERS,
  standard: string,
  take: (course: FrameLocator, page: Page) => Promise<T>,
): Promise<T> {
  const context = await newcomer();
  const page = await context.newPage();
  await addLearner(page, lms, LEARNERS[learner]);
  await page
    .getByRole('listitem')
    .filter({ hasText: standard })
    .getByRole('button', { name: 'Launch', exact: true })
    .click();
  const course = page.frameLocator('iframe');
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  const taken = await take(course, page);
  await context.close();
  return taken;
}

async function pass(course: FrameLocator): Promise<string[]> {
  await passDesk(course);
  await openCheck(course);
  await course.getByRole('button', { name: 'Start the check' }).click();
  const asked = await answer(course);
  await finish(course, 'You passed');
  return asked;
}

async function fail(course: FrameLocator): Promise<Asked['failed']> {
  const attempt = async (start: string, rightOnes: number) => {
    await openCheck(course);
    await course.getByRole('button', { name: start }).click();
    return answer(course, { rightOnes });
  };
  const asked: Asked['failed'] = [
    await attempt('Start the check', 8),
    await attempt('Try again', 0),
    await attempt('Try again', 0),
  ];
  await finish(course, 'Not passed: no attempts left');
  return asked;
}

async function beginOnly(course: FrameLocator, page: Page): Promise<string[]> {
  await openDesk(course);
  await playCall(course);
  await playCall(course, { codes: ['D', 'R', 'E', 'L'] });
  await playCall(course, { codes: ['D', 'GX', 'L'] });
  await leaveDebrief(course);
  await openCheck(course);
  await course.getByRole('button', { name: 'Start the check' }).click();
  const first = await answerOne(course, { right: false });
  await nextQuestion(course);
  const second = await answerOne(course);
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  await page.getByRole('link', { name: 'Exit to records' }).click();
  await expect(page.getByRole('heading', { name: 'Packages' })).toBeVisible();
  return [first, second];
}

/** Reads the result, and ends the launch. */
async function finish(course: FrameLocator, result: string): Promise<void> {
  await course.getByRole('link', { name: 'Your result' }).click();
  await expect(course.getByRole('heading', { name: result })).toBeVisible();
  await course.getByRole('button', { name: 'Save and finish' }).click();
  await expect(
    course.getByText(
      /^Your LMS accepted everything.+You can close this window/,
    ),
  ).toBeVisible();
}
