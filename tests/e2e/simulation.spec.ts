import {
  drawFirst,
  keyboard,
  passDesk,
  playCall,
} from './support/simulation.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';

const address = '/mfa-exceptions.html#practice-desk';

test('two calls are played to a good ending by keyboard', async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto(site + address);
  const hand = keyboard(page);
  for (let calls = 1; calls <= 2; calls += 1) {
    const call = await playCall(page, { hand });
    const debrief = page.locator('.debrief');
    await expect(debrief).toHaveClass(/good/);
    await expect(debrief).toContainText('Well handled');
    await expect(debrief).toContainText(call.debrief.lesson.trim());
  }
  await hand.press(page.getByRole('button', { name: 'Back to the queue' }));
  await expect(page.locator('.desk-measures')).toContainText('2 of 8 calls.');
});

test('an impostor who gets a reset is told as what it is, and the model call shows another way', async ({
  page,
  site,
}) => {
  await drawFirst(page, 'C04 A');
  await page.goto(site + address);
  await playCall(page, { codes: ['D', 'R', 'E', 'L'] });
  const debrief = page.locator('.debrief');
  await expect(debrief.locator('h3').first()).toHaveText(
    'Not this time: An unsafe reset',
  );
  await expect(debrief.locator('.critical')).toContainText([
    'before checks that the policy accepts had proved who was asking',
    'without the approval that the policy asks for',
  ]);
  await expect(debrief).toContainText('What it led to');
  await page.getByRole('button', { name: 'Show a model call' }).click();
  await expect(debrief.locator('.model li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Next move' }).click();
  await expect(debrief.locator('.model li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(debrief.locator('.model')).toContainText('This settles it.');
  await page.getByText('The call again, with its tactics').click();
  await expect(debrief.locator('.tactics').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close the model call' }).click();
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  const measures = page.locator('.desk-measures');
  await expect(measures).toContainText('Unsafe access given1 of 1');
  await expect(measures).toContainText(
    '0 of 6 good endings, 0 of 3 attacks among them. Still needed: 7 more calls; 6 more good endings; 3 more attacks that you end well; no critical error in the last 5 calls (now in 1).',
  );
});

test('a genuine caller who is turned away counts as an error too', async ({
  page,
  site,
}) => {
  // No phone, no badge, no codes, and genuine.
  await drawFirst(page, 'C02 A');
  await page.goto(site + address);
  await playCall(page, { codes: ['D', 'X', 'L'] });
  await expect(page.locator('.debrief h3').first()).toHaveText(
    'Not this time: A genuine caller was turned away',
  );
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await expect(page.locator('.desk-measures')).toContainText(
    'Genuine callers turned away1 of 1',
  );
});

test('a log is judged line by line, and one with gaps keeps a call from ending well', async ({
  page,
  site,
}) => {
  await drawFirst(page, 'C02 A');
  await page.goto(site + address);
  // Served as it should be, and not closed yet.
  await playCall(page, { codes: ['D', 'IP', 'MA', 'R', 'E', 'C', 'SEC'] });
  await page.keyboard.press('l');
  await page.getByLabel('No check was made').check();
  await page.getByLabel('MFA reset by first line').check();
  await page.getByLabel('Nobody', { exact: true }).check();
  await page.getByRole('button', { name: 'Sign and close the call' }).click();
  const debrief = page.locator('.debrief');
  await expect(debrief.locator('h3').first()).toHaveText(
    'Not this time: Not finished',
  );
  await expect(debrief.locator('.faults')).toHaveText(
    'The log is true and leaves something out.',
  );
  const lines = debrief.locator('.log-lines');
  await expect(lines.locator('.line-true')).toHaveText([
    'True: MFA reset by first line',
  ]);
  await expect(lines.locator('.line-missing')).toContainText([
    'Left out: In person, with photo or ID: not made (it was: confirmed)',
    'Left out: Approved by: nobody (it was: the approver, reached through the directory)',
    'Left out: Old method off, sessions ended, notice sent',
    'Left out: Security told',
  ]);
  await expect(lines.locator('.line-false')).toHaveCount(0);
});

test('what cannot be done yet says why, a form says what is missing, and a call can be given up', async ({
  page,
  site,
}) => {
  await page.goto(site + address);
  await page.getByRole('button', { name: 'Take the first call' }).click();
  await page.getByRole('button', { name: 'Check who it is' }).click();
  // It can be reached and says why; only a click would wait for it to be enabled.
  await page
    .getByRole('button', { name: /^Ring the number on file/ })
    .press('Enter');
  await expect(page.locator('.hindrance')).toHaveText(
    'Open the directory record first: the number is there.',
  );
  await page.getByRole('button', { name: 'Speak', exact: true }).click();
  await page.getByRole('button', { name: /^Say no/ }).click();
  await page.getByRole('button', { name: 'Say it' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'Choose what you say and how sure you are.',
  );
  await page.getByRole('button', { name: 'Back to the moves' }).click();
  await page.getByRole('button', { name: 'Give this call up' }).click();
  await expect(page.locator('.desk-measures')).toContainText('0 of 8 calls.');
});

test('a call under way is there again after a reload, and eight sound calls pass the desk, whose step is done then', async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto(site + address);
  await page.getByRole('button', { name: 'Take the first call' }).click();
  await page
    .getByRole('button', { name: /^Open the directory record/ })
    .click();
  await page.reload();
  await expect(
    page.locator('.transcript').getByText('Open the directory record'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Give this call up' }).click();
  const steps = page.getByRole('navigation', { name: 'Steps' });
  const entry = steps
    .getByRole('listitem')
    .filter({ hasText: 'Practice desk' });
  await expect(entry).not.toHaveClass(/done/);
  await passDesk(page);
  await page.reload();
  await expect(entry).toHaveClass(/done/);
  await expect(page.getByText('The practice desk is passed.')).toBeVisible();
  await page.getByText('Your calls so far: 8').click();
  await page.locator('.desk-past button').first().click();
  await expect(page.locator('.debrief')).toContainText('Well handled');
});

test('calls that do not load say so and load on request', async ({
  page,
  site,
}) => {
  let broken = true;
  await page.route('**/cases.*.json', (route) =>
    broken ? route.abort() : route.continue(),
  );
  await page.goto(site + address);
  await expect(page.getByText('The calls could not be loaded.')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Load the calls again' }).click();
  await expect(
    page.getByRole('button', { name: 'Take the first call' }),
  ).toBeVisible();
});

test('every state of the desk is accessible and fits 320 px', async ({
  page,
  site,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 740 });
  async function look(state: string): Promise<void> {
    await expectAccessible(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(wide, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
  }
  const press = (name: string | RegExp) =>
    page.getByRole('button', { name }).click();
  // A call that has an exception form.
  await drawFirst(page, 'C08 A');
  await page.goto(site + address);
  await expect(
    page.getByRole('button', { name: 'Take the first call' }),
  ).toBeVisible();
  await look('the queue');
  await press('Watch a worked example');
  await press('Show all');
  await look('the worked example');
  await press('To the queue');
  await press('Take the first call');
  await press(/^Open the directory record/);
  await press(/^Open the ticket history/);
  await press(/^Open the sign-in log/);
  await look('the console');
  await press('Speak');
  await press(/^Say no/);
  await look('a decision');
  await press('Back to the moves');
  await press('Act');
  await press(/^Open an exception form/);
  await look('the exception form');
  await press('Back to the moves');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await press(/^Write the log/);
  await look('the log');
  await page.locator('.log-check select').first().selectOption('confirmed');
  for (const name of ['log-approver', 'log-outcome'])
    await page.locator(`input[name=${name}]`).first().check();
  await press('Write it and close the call');
  await press('Show a model call');
  await page.getByText('The call again, with its tactics').click();
  await look('the debrief');
});
