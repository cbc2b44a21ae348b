import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { answer, press } from './support/onCall.ts';

interface Heard {
  text: string;
  voice: string;
}

declare global {
  interface Window {
    heard: Heard[];
    /** How often the voices were silenced. */
    silenced: number;
    /** Whether something is being said. */
    isSaying: () => boolean;
    addVoices: (voices: { name: string; localService: boolean }[]) => void;
    endLine: () => void;
  }
}

/** Puts a browser's voices in place that only note what they are given: Chromium has none of its own here. */
async function fakeVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heard = [];
    window.silenced = 0;
    let voices: object[] = [];
    let queue: FakeUtterance[] = [];
    class FakeUtterance {
      voice: { name: string } | null = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    class FakeSynthesis extends EventTarget {
      getVoices = () => voices;
      speak = (utterance: FakeUtterance) => {
        queue.push(utterance);
        window.heard.push({
          text: utterance.text,
          voice: utterance.voice?.name ?? '',
        });
      };
      cancel = () => {
        queue = [];
        window.silenced += 1;
      };
    }
    const synthesis = new FakeSynthesis();
    window.addVoices = (given) => {
      voices = given.map((it) => ({ ...it, lang: 'en-GB' }));
      synthesis.dispatchEvent(new Event('voiceschanged'));
    };
    window.isSaying = () => queue.length > 0;
    window.endLine = () => {
      for (const utterance of queue.splice(0)) utterance.onend?.();
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: FakeUtterance,
    });
  });
}

const button = (page: Page) =>
  page.getByRole('button', { name: 'Hear the call' });
const heard = (page: Page) => page.evaluate(() => window.heard);

const local = [
  { name: 'Hazel', localService: true },
  { name: 'George', localService: true },
  { name: 'Susan', localService: true },
];

test('a call is heard by local voices alone, which may arrive late', async ({
  page,
  site,
}) => {
  await fakeVoices(page);
  await answer(page, site, 'C04 A');
  await expect(page.locator('.claim h3')).toBeVisible();
  await expect(button(page)).toHaveCount(0);
  await page.evaluate(() =>
    window.addVoices([{ name: 'Cloud', localService: false }]),
  );
  await expect(button(page)).toHaveCount(0);
  await page.evaluate((voices) => {
    window.addVoices([...voices, { name: 'Cloud', localService: false }]);
  }, local);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  // A press asks a silent browser nothing: to cancel costs milliseconds.
  expect(await heard(page)).toEqual([]);
  expect(await page.evaluate(() => window.silenced)).toBe(0);

  // The last words, and what a move brings, each in its own voice.
  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => heard(page)).toHaveLength(1);
  await press(page, 'D');
  await press(page, 'CF');
  await expect.poll(() => heard(page)).toHaveLength(2);
  const [caller, rang] = await heard(page);
  expect(rang?.text).toContain('You ring the mobile on record.');
  expect(rang?.voice).not.toBe(caller?.voice);
  const voices = (await heard(page)).map(({ voice }) => voice);
  expect(voices).not.toContain('Cloud');
});

test('speech stops on a move, on hiding the page, on leaving, and when it is turned off', async ({
  page,
  site,
}) => {
  await fakeVoices(page);
  await page.addInitScript((voices) => {
    addEventListener('DOMContentLoaded', () => window.addVoices(voices));
  }, local);
  await answer(page, site, 'C04 A');
  await button(page).click();
  const stops = async (act: () => Promise<unknown>) => {
    await expect.poll(() => page.evaluate(() => window.isSaying())).toBe(true);
    const before = await page.evaluate(() => window.silenced);
    await act();
    await expect
      .poll(() => page.evaluate(() => window.silenced))
      .toBeGreaterThan(before);
  };
  await stops(() => press(page, 'K'));
  await stops(() =>
    page.evaluate(() => {
      Object.defineProperty(document, 'hidden', {
        value: true,
        configurable: true,
      });
      document.dispatchEvent(new Event('visibilitychange'));
      Object.defineProperty(document, 'hidden', { value: false });
    }),
  );
  await press(page, 'D');
  await press(page, 'CF');
  await stops(() => page.keyboard.press('l'));
  // The choice holds for the call, and what was said is not said again.
  await page
    .getByRole('button', { name: 'Back to the case', exact: true })
    .click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  // Off, and on again: the last words are said once more.
  await button(page).click();
  await button(page).click();
  await stops(() => button(page).click());
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  const before = (await heard(page)).length;
  await press(page, 'A');
  await expect(page.locator('.line').last()).toBeVisible();
  expect(await heard(page)).toHaveLength(before);
});

test('lines that are heard wait for one another, and are captions all the same', async ({
  page,
  site,
}) => {
  await fakeVoices(page);
  await page.addInitScript((voices) => {
    addEventListener('DOMContentLoaded', () => window.addVoices(voices));
  }, local);
  await answer(page, site, 'C04 A');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await button(page).click();
  await press(page, 'D');
  await press(page, 'K');
  await expect(page.locator('.talk')).toContainText('five right answers');
  const spoken = (await heard(page)).map(({ text }) => text);
  expect(spoken.some((text) => text.includes('five right answers'))).toBe(true);
  // The caller pushes after it, once it has been said.
  await expect(page.locator('.line.push')).toHaveCount(0);
  await page.evaluate(() => window.endLine());
  await expect(page.locator('.line.push')).toHaveCount(1);
});
