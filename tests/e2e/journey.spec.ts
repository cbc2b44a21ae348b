import { expect, test } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { z } from 'astro/zod';
import { sameChance } from './support/chance.ts';
import { passDesk } from './support/simulation.ts';
import { bank } from './support/bank.ts';
import { answer, openCheck } from './support/check.ts';
import { downloaded } from './support/download.ts';
import { addLearner } from './support/lms.ts';
import { previewServer } from './support/preview.ts';

const exported = z.object({
  learner_id: z.string(),
  completed_utc: z.string(),
  completion: z.string(),
  success: z.string(),
  score_raw: z.string(),
  seconds: z.string(),
  interactions: z.string(),
  release: z.string(),
});

const course = (page: Page): FrameLocator => page.frameLocator('iframe');

async function saved(page: Page): Promise<void> {
  await expect(course(page).locator('[data-save=saved]')).toBeVisible();
}

/** `reset_steps_r1`: an item as a record names it, in the revision of today. */
function recorded(id: string): string {
  const revision = bank.find(({ item }) => item.id === id)?.item.revision;
  return `${id}_r${revision ?? '?'}`;
}

test('a learner reads, leaves, resumes, fails, passes, finishes, and the export shows one passed record', async ({
  browser,
}) => {
  test.slow();
  const server = await previewServer();
  const context = await browser.newContext();
  await sameChance(context);
  const page = await context.newPage();
  try {
    await addLearner(page, `${server.url}/lms/`, {
      name: 'Priya Nair',
      id: 'pn-17',
    });
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await saved(page);
    await course(page).getByRole('link', { name: 'Next' }).click();
    await course(page).getByRole('link', { name: 'Next' }).click();
    const third = 'Requests you will meet';
    await expect(
      course(page).getByRole('heading', { name: third }),
    ).toBeFocused();
    await saved(page);
    const records = page.url();
    await page.close();

    const again = await context.newPage();
    await again.goto(new URL('/lms/', records).href);
    await again.getByRole('link', { name: 'Priya Nair' }).click();
    await again.getByRole('button', { name: 'Resume' }).first().click();
    await expect(
      course(again).getByRole('heading', { name: third }),
    ).toBeVisible();
    await expect(course(again).getByText('Step 3 of 14').first()).toBeVisible();

    await openCheck(course(again));
    await course(again)
      .getByRole('button', { name: 'Start the check' })
      .click();
    const first = await answer(course(again), { rightOnes: 8, certainty: 3 });
    await expect(
      course(again).getByRole('heading', { name: 'Not passed yet' }),
    ).toBeVisible();
    await expect(course(again).getByText('53%')).toBeVisible();
    await expect(
      course(again).getByText('Wrong although you were certain: 7'),
    ).toBeVisible();

    // Rereads the first step that is named, and comes back for a new draw.
    const next = course(again).locator('.next');
    const step = next.getByRole('listitem').first().getByRole('link');
    const title = await step.innerText();
    await step.click();
    await expect(
      course(again).getByRole('heading', { name: title, level: 2 }),
    ).toBeFocused();
    await openCheck(course(again));
    await expect(
      course(again).getByText('A new attempt asks other questions'),
    ).toBeVisible();
    await course(again).getByRole('button', { name: 'Try again' }).click();
    const second = await answer(course(again));
    expect(second).toHaveLength(first.length);
    // None of what was known, as long as there are others.
    for (const known of first.slice(0, 8)) expect(second).not.toContain(known);
    await expect(
      course(again).getByRole('heading', { name: 'The check is passed' }),
    ).toBeVisible();
    await passDesk(course(again));
    await course(again).getByRole('link', { name: 'Your result' }).click();
    await expect(
      course(again).getByRole('heading', { name: 'You passed' }),
    ).toBeVisible();
    await expect(
      course(again).getByText('Your LMS accepted this result on'),
    ).toBeVisible();
    await expect(
      course(again).getByText('Time at the practice desk'),
    ).toBeVisible();
    await course(again)
      .getByRole('button', { name: 'Save and finish' })
      .click();
    await expect(
      course(again).getByText(
        /^Your LMS accepted everything.+You can close this window/,
      ),
    ).toBeVisible();

    await again.goto(new URL('/lms/records', records).href);
    const file = await downloaded(again, 'Attempts (CSV)');
    const csv = file.toString().replace(/^\uFEFF/, '');
    const { data } = Papa.parse<unknown>(csv, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(1);
    const row = exported.parse(data[0]);
    expect(row).toMatchObject({
      learner_id: 'pn-17',
      completion: 'completed',
      success: 'passed',
      score_raw: '100',
    });
    expect(row.completed_utc).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(row.release).toMatch(/^1\.0\.0\+[0-9a-f]{8}$/);
    expect(Number(row.seconds)).toBeGreaterThan(0);
    for (const item of first) expect(csv).toContain(`${recorded(item)}_a1`);
    for (const item of second) expect(csv).toContain(`${recorded(item)}_a2`);
    // Every call is there with its trace: who verified before resetting can be read from it.
    const calls = [...csv.matchAll(/\bC\d\d[A-Z]_r\d+_n(\d)=/g)];
    expect(calls.map(([, number]) => number).join('')).toBe('12345678');
    expect(csv).toMatch(/D,[^"]*Lt,Vy,Zsound_reset/);
  } finally {
    await context.close();
    await server.close();
  }
});
