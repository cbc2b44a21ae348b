import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { itemSchema } from '../../../src/schema/item.ts';

type Place = Page | Frame | FrameLocator;

const folder = 'content/mfa-exceptions/items';
const items = readdirSync(folder)
  .map((file) =>
    itemSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
  )
  .filter((item) => item.kind === 'choice');

/** Goes to the check by the list of steps. */
export async function openCheck(place: Place): Promise<void> {
  await place
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: 'Knowledge check' })
    .click();
  await expect(
    place.getByRole('heading', { name: 'Knowledge check' }),
  ).toBeVisible();
}

/** The item on screen, and a choice of it that is right, or wrong where its item is named. */
async function itemOnScreen(
  place: Place,
  wrong: readonly string[],
): Promise<{ id: string; choice: Locator }> {
  const question = place.locator('form.question');
  const stem = (await question.locator('legend').innerText()).trim();
  const item = items.find((one) => one.stem.trim() === stem);
  if (!item) throw new Error(`No item has the stem: ${stem}`);
  const choice = item.choices.find(
    (c) => c.correct !== wrong.includes(item.id),
  );
  if (!choice) throw new Error(`${item.id} has no such choice`);
  const { text } = choice;
  return { id: item.id, choice: question.getByLabel(text, { exact: true }) };
}

/** The right choice of the question on screen. */
export async function rightChoice(place: Place): Promise<Locator> {
  const { choice } = await itemOnScreen(place, []);
  return choice;
}

/** Answers one question on screen and returns its item's id. */
export async function answerOne(
  place: Place,
  wrong: readonly string[],
): Promise<string> {
  const { id, choice } = await itemOnScreen(place, wrong);
  await choice.check();
  const question = place.locator('form.question');
  await question.getByRole('button', { name: 'Submit answer' }).click();
  await expect(question.locator('.rationale')).toBeFocused();
  return id;
}

/** Answers every question of an open attempt, rightly but for the items named. */
export async function answer(
  place: Place,
  { wrong }: { wrong: readonly string[] },
): Promise<void> {
  for (;;) {
    await answerOne(place, wrong);
    const next = place.getByRole('button', { name: 'Next question' });
    const last = place.getByRole('link', { name: 'See your result' });
    if (await last.isVisible()) return last.click();
    await next.click();
    // The next question replaces this one only after the click was handled.
    await expect(place.locator('.rationale')).toHaveCount(0);
  }
}
