import { expect, type Page } from '@playwright/test';

import type { Light } from '../../../src/domain/simulation/light.ts';
import { channelWords } from '../../../src/words/channels.ts';
import { answer, press } from '../../e2e/support/onCall.ts';
import { keepPassedDesk } from '../../e2e/support/passedDesk.ts';
import { drawNext, labelOf } from '../../e2e/support/playedDesk.ts';
import { playCall } from '../../e2e/support/simulation.ts';
import { endingIn, firstCalls } from './endings.ts';
import { COURSE, type Screen } from './screen.ts';

/** Of the calls on a channel, the first. */
function labelOn(channel: string): string {
  const call = firstCalls.find((it) => it.channel === channel);
  if (!call) throw new Error(`No call comes by ${channel}.`);
  return labelOf(call);
}

/** The practice desk, from the queue to the desk that is passed. */
export function deskScreens(site: string): Screen[] {
  const address = `${site}/${COURSE}#practice-desk`;
  const phone = labelOn('phone');
  const state = (
    name: string,
    open: (page: Page) => Promise<void>,
  ): Screen => ({
    name,
    whole: false,
    fresh: true,
    open,
  });
  /** A call of this label that was answered, and then something. */
  const called = (
    name: string,
    label: string,
    then: (page: Page) => Promise<void> = async () => {},
  ): Screen =>
    state(name, async (page) => {
      await answer(page, site, label);
      await expect(page.locator('.claim h3')).toBeFocused();
      await then(page);
    });
  return [
    state('queue', async (page) => {
      await page.goto(address);
      await expect(takes(page)).toBeVisible();
      await takes(page).scrollIntoViewIfNeeded();
    }),
    ...Object.keys(channelWords).flatMap((channel) => [
      state(`ringing-${channel}`, async (page) => {
        await drawNext(page, labelOn(channel));
        await page.goto(address);
        await takes(page).click();
        await expect(page.locator('.incoming h3')).toBeFocused();
      }),
      called(`call-${channel}`, labelOn(channel)),
    ]),
    called('four-moves', phone, async (page) => {
      for (const code of ['D', 'A', 'K', 'H'] as const) await press(page, code);
    }),
    called('more-moves', phone, async (page) => {
      // A hand that has not moved since it answered would press twice.
      await page.mouse.move(0, 0);
      await page.getByRole('button', { name: /^More moves/ }).click();
      // Fetched while the call rang, and here it was answered at once.
      await expect(page.getByRole('searchbox')).toBeVisible();
    }),
    called('leaving', phone, async (page) => {
      await page.locator('.frame-back').click();
    }),
    called('say-no', phone, async (page) => {
      await press(page, 'X');
      await expect(page.locator('.stage textarea')).toBeVisible();
    }),
    called('how-sure', phone, async (page) => {
      await press(page, 'D');
      await press(page, 'R');
    }),
    called('log', phone, async (page) => {
      for (const code of ['D', 'A', 'L'] as const) await press(page, code);
      await expect(
        page.getByRole('heading', { name: 'The log' }),
      ).toBeFocused();
    }),
    // Played once, at the size of an LMS's frame, and shown in every size.
    ...(['good', 'loose', 'undecided', 'unsafe', 'refused'] as const).map(
      (light) => ({
        name: `debrief-${light}`,
        whole: false,
        open: (page: Page) => debrief(page, address, light),
      }),
    ),
    // Eight calls are played once, and the screen is then shown in every size.
    {
      name: 'passed',
      whole: false,
      async open(page) {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(address);
        for (let count = 0; count < 8; count += 1) await playCall(page);
        await page.getByRole('button', { name: 'See how you stand' }).click();
      },
    },
    state('queue-passed', async (page) => {
      await keepPassedDesk(page, { unanswered: 15, at: 'practice-desk' });
      await page.goto(address);
      await expect(takes(page)).toBeVisible();
      await takes(page).scrollIntoViewIfNeeded();
    }),
  ];
}

const takes = (page: Page) =>
  page.getByRole('button', { name: /^Take the .* case/ });

/** Plays a call that ends with this light, to its debrief. */
async function debrief(
  page: Page,
  address: string,
  light: Light,
): Promise<void> {
  const { label, codes } = endingIn(light);
  await drawNext(page, label);
  await page.goto(address);
  await playCall(page, { codes });
}
