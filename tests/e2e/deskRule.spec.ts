import { procedure } from '../../src/checks/walks/procedure.ts';
import { strategiesOf } from '../../src/checks/walks/strategies.ts';
import type { CallCase } from '../../src/domain/simulation/callCase.ts';
import type { MoveCode } from '../../src/domain/simulation/moveCodes.ts';
import { expect, test } from './support/fixtures.ts';
import { firstCalls, keepPlayedDesk } from './support/playedDesk.ts';
import { calls, drawFirst, playCall, policy } from './support/simulation.ts';

const address = '/mfa-exceptions.html#practice-desk';

/** The moves of a blind strategy in a call, each once: what was made needs no second click. */
function blindMoves(name: string): (call: CallCase) => MoveCode[] {
  const strategy = strategiesOf(calls, policy).find((it) => it.name === name);
  if (!strategy) throw new Error(`there is no strategy "${name}"`);
  return (call) => [...new Set(strategy.moves(call, null))];
}

test('eight calls by the procedure of the lesson, on what a learner can see, pass the desk', async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto(site + address);
  for (let taken = 1; taken <= 8; taken += 1) {
    await playCall(page, { codes: (call) => procedure(call, policy) });
    await expect(page.locator('.verdict')).toHaveClass(/good/);
  }
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  await expect(page.getByText('The practice desk is passed.')).toBeVisible();
});

test('eight calls decided by one video call do not pass it, and the desk says what is still needed', async ({
  page,
  site,
}) => {
  test.slow();
  // The same eight calls on each run: what is left of luck is not this test's.
  await drawFirst(page, 'C04 A');
  const codes = blindMoves('only a no from video stops');
  await keepPlayedDesk(page, firstCalls('C04 A', 7, codes));
  await page.goto(site + address);
  await playCall(page, { codes });
  await page.getByRole('button', { name: 'Back to the queue' }).click();
  const conditions = page.locator('.conditions li');
  await expect(conditions.first()).toHaveClass('met');
  await expect(conditions.nth(1)).not.toHaveClass('met');
  await expect(page.getByText('The practice desk is passed.')).toBeHidden();
});
