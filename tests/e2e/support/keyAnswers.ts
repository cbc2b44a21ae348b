import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { itemIn } from './check.ts';
import { focusShown, tabTo, use } from './keys.ts';

/** Presses a key on the focused control, and waits for what it does: the page draws later than it is told. */
async function pressed(
  page: Page,
  key: string,
  effect: () => Promise<void>,
): Promise<void> {
  await page.keyboard.press(key);
  await effect();
  expect(await focusShown(page)).not.toBe('');
}

/** Moves the step with this text up to a place by its button. */
async function moveUp(
  page: Page,
  question: Locator,
  text: string,
  place: number,
): Promise<void> {
  const steps = question.locator('.sequence .step-text');
  const up = question.getByRole('button', { name: `Up ${text}`, exact: true });
  const from = (await steps.allInnerTexts()).indexOf(text);
  if (from > place) await tabTo(page, up);
  for (let at = from - 1; at >= place; at -= 1)
    await pressed(page, 'Enter', async () => {
      await expect(steps.nth(at)).toHaveText(text);
      await expect(up).toBeFocused();
    });
}

/** Goes down the options of a list to one of them. */
async function chooseIn(
  page: Page,
  list: Locator,
  wanted: string,
): Promise<void> {
  const values = await list
    .locator('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''));
  await tabTo(page, list);
  for (const value of values.slice(1, values.indexOf(wanted) + 1))
    await pressed(page, 'ArrowDown', () => expect(list).toHaveValue(value));
}

/** Goes down a group of radio buttons, which is one Tab stop, to one of them. */
async function chooseOne(
  page: Page,
  radios: Locator,
  wanted: string,
): Promise<void> {
  const values = await radios.evaluateAll((all) =>
    all.map((each) => each.getAttribute('value') ?? ''),
  );
  await use(page, radios.first(), 'Space');
  for (let at = 1; at <= values.indexOf(wanted); at += 1)
    await pressed(page, 'ArrowDown', () =>
      expect(radios.nth(at)).toBeChecked(),
    );
}

/** Gives the right response to a question of any kind, and says how sure where that is asked, by keyboard alone; returns the kind. */
export async function respondByKeyboard(
  page: Page,
  question: Locator,
): Promise<string> {
  const { item, key } = await itemIn(question);
  const textOf = (id: string) =>
    item.choices.find((choice) => choice.id === id)?.text ?? '';
  if (item.kind === 'multiple')
    for (const box of await question.getByRole('checkbox').all()) {
      const id = (await box.getAttribute('value')) ?? '';
      if (key.correct.includes(id)) await use(page, box, 'Space');
    }
  else if (item.kind === 'sequencing')
    for (const [place, id] of key.correct.entries())
      await moveUp(page, question, textOf(id), place);
  else if (item.kind === 'matching')
    for (const { id, text } of await shownLines(question)) {
      const list = question.getByLabel(text, { exact: true });
      const target = key.correct.find((pair) => pair.startsWith(`${id}.`));
      await chooseIn(page, list, target?.slice(id.length + 1) ?? '');
    }
  else {
    const radios = question.locator('fieldset').first().getByRole('radio');
    await chooseOne(page, radios, key.correct[0] ?? '');
  }
  const sure = question.locator('.certainty input');
  if ((await sure.count()) > 0) await use(page, sure.first(), 'Space');
  return item.kind;

  async function shownLines(form: Locator) {
    const texts = await form.locator('.matching label').allInnerTexts();
    return texts.flatMap((text) =>
      item.choices.filter((choice) => choice.text === text),
    );
  }
}
