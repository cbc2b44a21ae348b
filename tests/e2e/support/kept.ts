import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { writeSaved } from '../../../src/domain/progress/suspendData.ts';
import type { Saved } from '../../../src/domain/progress/suspendData.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { idsSchema } from '../../../src/schema/ids.ts';
import { bank, firstDraw, seedEndingWithEveryKind } from './bank.ts';

const ids = idsSchema.parse(
  parse(readFileSync('content/mfa-exceptions/ids.yaml', 'utf8')),
);
const plain = (places: readonly (string | { was: string })[]) =>
  places.map((place) => (typeof place === 'string' ? place : place.was));
const index = {
  steps: plain(ids.steps),
  items: plain(ids.items),
  cases: plain(ids.cases),
};

/**
 * Opens the course as somebody finds it who has passed the desk in this browser
 * and answered all questions of the check but the last ones; five or more of
 * these hold every kind. They left at the check, or at the step named. Call it before the
 * course is opened. What happens on that way is for the tests of desk and check.
 */
export async function keepPassedDesk(
  page: Page,
  { unanswered, at = 'knowledge-check' }: { unanswered: number; at?: string },
): Promise<void> {
  const seed = unanswered < 5 ? 1 : seedEndingWithEveryKind(unanswered);
  const drawn = firstDraw(seed).map((it, place, { length }) => {
    const key = bank.find(({ item }) => item.id === it.item)?.key;
    if (place >= length - unanswered) return it;
    const response = key?.correct ?? [];
    const result = 'correct' as const;
    return { ...it, answer: { response, result, latencySeconds: 9 } };
  });
  const saved: Saved = {
    turn: 1,
    progress: freshProgress(at),
    check: { seed, attempts: [{ drawn, score: null }] },
    desk: { ...newDesk, count: 8, passed: true },
  };
  const kept = { location: '', suspendData: writeSaved(saved, index) };
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    ['hold-the-line:mfa-exceptions', JSON.stringify(kept)] as const,
  );
}
