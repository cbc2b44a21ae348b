import { isMoveCode } from '../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../src/domain/simulation/play.ts';
import { questionOn } from './support/check.ts';
import { expect } from './support/fixtures.ts';
import { press } from './support/onCall.ts';
import { keepPassedDesk } from './support/passedDesk.ts';
import { keepPlayedDesk } from './support/playedDesk.ts';
import {
  answerSomehow,
  look,
  namesBelowTheirNumber,
  test,
  unfold,
} from './support/pseudo.ts';
import { drawFirst } from './support/simulation.ts';

// One build for all of these tests, so one worker.
test.describe.configure({ mode: 'default' });

test('what learners take along, the home page and the forms of admins and managers come from the dictionary, and have room', async ({
  page,
  pseudo,
}) => {
  for (const path of [
    'job-aids.html',
    'job-aids/briefing.html',
    'job-aids/exception-register.html',
    'job-aids/exception-request.html',
    'job-aids/reset-call-card.html',
    'job-aids/reset-log.html',
    'job-aids/reset-procedure.html',
    '404.html',
    'index.html',
    'package.html',
    'records.html',
  ]) {
    await page.goto(`${pseudo}/${path}`);
    await look(page, path);
  }
});

for (const course of ['suspicious-call', 'mfa-exceptions'])
  test(`every step of ${course} and its help come from the dictionary, and have room`, async ({
    page,
    pseudo,
  }) => {
    test.slow();
    await page.goto(`${pseudo}/${course}.html`);
    await expect(page.locator('[data-phase=practice]')).toBeVisible();
    const steps = await page
      .locator('[data-step]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(steps.length).toBeGreaterThan(3);
    for (const step of steps) {
      await page.evaluate((id) => (location.hash = id), step);
      const section = page.locator(`[id="${step}"]`);
      await expect(section).not.toHaveAttribute('hidden');
      await unfold(section);
      await look(page, step);
    }
    expect(await namesBelowTheirNumber(page)).toEqual([]);
    await page.locator('[popovertarget=help]').first().click();
    await look(page, 'help');
  });

test('a call from the queue to its log comes from the dictionary, and has room', async ({
  page,
  pseudo,
}) => {
  test.slow();
  await drawFirst(page, 'C04 A');
  await page.goto(`${pseudo}/mfa-exceptions.html#practice-desk`);
  await page.locator('.desk-queue .button').first().click();
  await look(page, 'a call rings');
  await page.locator('.ringing .frame-main').click();
  await expect(page.locator('.claim h3')).toBeFocused();
  await look(page, 'a call');
  for (const code of ['D', 'H', 'S', 'A', 'K', 'CF'] as const) {
    await press(page, code);
    await look(page, `a call after ${code}`);
  }
  await page.locator('.action-side [aria-haspopup=dialog]').click();
  await look(page, 'all moves');
  await page.locator('.sheet [data-move=X]').click();
  await look(page, 'saying no');
  await page.locator('.frame-back').click();
  await page.locator('.action-side [data-move=L]').click();
  await page.locator('.stage .frame-main').click();
  await look(page, 'a log with gaps');
});

for (const [title, label, moves] of [
  ['an impostor who got through', 'C04 A', 'A D K R E L'],
  ['an impostor who did not', 'C04 A', 'A D K H CF X SEC CO W L'],
  ['a real person turned away', 'C02 A', 'D X L'],
] as const)
  test(`the debrief of ${title} comes from the dictionary, and has room`, async ({
    page,
    pseudo,
  }) => {
    test.slow();
    const made = soundMoves(moves.split(' ').filter(isMoveCode));
    await keepPlayedDesk(page, [{ label, moves: made }]);
    await page.goto(`${pseudo}/mfa-exceptions.html#practice-desk`);
    await page.locator('.desk-past summary').click();
    await look(page, 'the queue');
    await page.locator('.desk-past button').first().click();
    await expect(page.locator('.verdict h3')).toBeFocused();
    for (const tab of await page.locator('.after [role=tab]').all()) {
      await tab.click();
      await look(page, 'the debrief');
    }
  });

test('questions, result and connection panel come from the dictionary, and have room', async ({
  page,
  pseudo,
}) => {
  test.slow();
  await keepPassedDesk(page, { unanswered: 5 });
  await page.goto(`${pseudo}/mfa-exceptions.html#knowledge-check`);
  await page.locator('.check').scrollIntoViewIfNeeded();
  const question = questionOn(page);
  await expect(question).toBeVisible();
  await question.locator('[type=submit]').click();
  await look(page, 'a question without an answer');
  for (let questions = 1; questions <= 5; questions += 1) {
    await answerSomehow(question);
    await look(page, 'a rationale');
    await page.locator('.rationale ~ .button').click();
    await expect(page.locator('.check .rationale')).toHaveCount(0);
  }
  await look(page, 'the result');
  await page.goto(`${pseudo}/mfa-exceptions.html#connection`);
  await page.locator('.self-test button').click();
  await expect(page.locator('.report li').first()).toBeVisible();
  await look(page, 'the connection panel');
});
