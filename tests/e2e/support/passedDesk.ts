import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { parse } from 'yaml';
import { freshProgress } from '../../../src/domain/progress/progress.ts';
import { writeSaved } from '../../../src/domain/progress/suspendData.ts';
import type { Saved } from '../../../src/domain/progress/suspendData.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { idsSchema } from '../../../src/schema/ids.ts';
import type { StrictLms } from '../strict-host/server.ts';
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
  objectives: plain(ids.objectives),
};

interface Way {
  unanswered: number;
  at?: string;
}

/**
 * The saved data of somebody who has passed the desk and answered all questions
 * of the check but the last ones; five or more of these hold every kind. They
 * left at the check, or at the step named. What happens on that way is for the
 * tests of desk and check.
 */
export function withPassedDesk({
  unanswered,
  at = 'knowledge-check',
}: Way): string {
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
  return writeSaved(saved, index);
}

/** Keeps that in this browser, for a course outside an LMS. Call it before the course is opened. */
export async function keepPassedDesk(page: Page, way: Way): Promise<void> {
  const kept = { location: '', suspendData: withPassedDesk(way) };
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    ['hold-the-line:mfa-exceptions', JSON.stringify(kept)] as const,
  );
}

/** Puts it into the record of a strict LMS whose course has been launched before. */
export async function recordPassedDesk(
  request: APIRequestContext,
  lms: Pick<StrictLms, 'port' | 'values'>,
  way: Way,
): Promise<void> {
  const attempts = lms.values().map((values) => ({
    totalSeconds: 0,
    values: { ...values, 'cmi.suspend_data': withPassedDesk(way) },
  }));
  const address = `http://127.0.0.1:${lms.port}/lms/record?learner=L1`;
  const answer = await request.post(address, { data: { attempts } });
  expect(answer.ok()).toBe(true);
}
