import { drawNext, firstCalls, keepPlayedDesk } from './support/playedDesk.ts';
import {
  drawFirst,
  keyboard,
  leaveDebrief,
  plain,
  playCall,
} from './support/simulation.ts';
import { expect, test } from './support/fixtures.ts';

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
    await expect(debrief.locator('.verdict')).toHaveClass(/good/);
    const lesson = debrief.locator('.lesson');
    await expect
      .poll(async () => plain(await lesson.innerText()))
      .toBe(plain(call.debrief.lesson).trim());
  }
  await hand.press(page.getByRole('button', { name: 'Back to the queue' }));
  await expect(page.locator('.conditions li').first()).toContainText(
    '8 calls, not met yet: 2',
  );
});

test('an unsafe reset and a genuine caller turned away both count as errors', async ({
  page,
  site,
}) => {
  test.slow();
  await drawFirst(page, 'C04 A');
  await page.goto(site + address);
  await playCall(page, { codes: ['D', 'R', 'E', 'L'] });
  await expect(page.locator('.verdict')).toHaveClass(/unsafe/);
  await page.getByRole('tab', { name: 'What was missing' }).click();
  await expect(page.locator('#after')).toContainText(
    'before checks that the policy accepts had proved who was asking',
  );
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  const measures = page.locator('.desk-measures');
  await expect(measures).toContainText('Unsafe access given1 of 1');
  await expect(page.locator('.conditions')).toContainText('1 call with one');
});

test('a genuine caller who is turned away counts as an error too', async ({
  page,
  site,
}) => {
  // No phone, no badge, no codes, and genuine.
  await drawNext(page, 'C02 A');
  await page.goto(site + address);
  await playCall(page, { codes: ['D', 'X', 'L'] });
  await expect(page.locator('.verdict')).toHaveClass(/refused/);
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await expect(page.locator('.desk-measures')).toContainText(
    'Genuine cases left undone1 of 1',
  );
});

test('a log is judged line by line, and one with gaps keeps a call from ending well', async ({
  page,
  site,
}) => {
  await drawNext(page, 'C02 A');
  await page.goto(site + address);
  // Served as it should be, and not closed yet.
  await playCall(page, { codes: ['D', 'IP', 'MA', 'R', 'E', 'C', 'SEC'] });
  await page.keyboard.press('l');
  await page.getByLabel('No check was made').check();
  await page.getByLabel('MFA reset by first line').check();
  await page.getByLabel('Nobody', { exact: true }).check();
  await page.getByRole('button', { name: 'Sign and close the call' }).click();
  await expect(page.locator('.verdict')).toHaveClass(/loose/);
  await page.getByRole('tab', { name: 'What was missing' }).click();
  await expect(page.locator('#after')).toContainText(
    'The log is true and leaves something out.',
  );
  await page.getByRole('tab', { name: 'Your log' }).click();
  const lines = page.locator('#after');
  await expect(lines.locator('.line-true')).toHaveText([
    'True: MFA reset by first line',
  ]);
  await expect(lines.locator('.line-missing')).toContainText([
    'Left out: In person, with photo or ID: not in the log (what it showed: it was who they said)',
    'Left out: Approved by: nobody (it was: the approver or their deputy, through the directory)',
    'Left out: Old method off, sessions ended, notice sent',
    'Left out: Reported to Security',
  ]);
  await expect(lines.locator('.line-false')).toHaveCount(0);
});

test('eight sound calls pass the desk, whose step is done then, and their debriefs stay', async ({
  page,
  site,
}) => {
  await drawFirst(page, 'C04 A');
  await keepPlayedDesk(page, firstCalls('C04 A', 7));
  await page.goto(site + address);
  const steps = page.getByRole('navigation', { name: 'Steps' });
  const entry = steps
    .getByRole('listitem')
    .filter({ hasText: 'Practice desk' });
  await expect(page.getByText('The practice desk is passed.')).toBeHidden();
  await expect(entry).not.toHaveClass(/done/);
  await playCall(page);
  await leaveDebrief(page);
  await expect(page.getByText('The practice desk is passed.')).toBeVisible();
  await page.reload();
  await expect(entry).toHaveClass(/done/);
  await expect(page.getByText('The practice desk is passed.')).toBeVisible();
  await page.getByText('Your calls so far: 8').click();
  await page.locator('.desk-past button').first().click();
  await expect(page.locator('.verdict')).toHaveClass(/good/);
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
    page.getByRole('button', { name: /^Take the first case/ }),
  ).toBeVisible();
});
