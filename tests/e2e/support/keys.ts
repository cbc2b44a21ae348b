import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { itemIn } from './check.ts';

/** What a ring round the focused control looks like; '' where nothing shows. */
function focusShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const control = document.activeElement;
    if (!control) return '';
    // A choice shows the ring of the radio button or box that it holds.
    return [control, control.closest('.choice')]
      .filter((each) => each !== null)
      .map((each) => getComputedStyle(each))
      .filter(({ outlineStyle, outlineWidth }) => {
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      })
      .map(({ outlineColor }) => outlineColor)
      .join();
  });
}

/** Presses Tab until `goal` has focus; fails where focus is not to be seen on the way, or does not get there. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.outerHTML.slice(0, 80) ?? '';
    });
    passed.push(at);
    // Past the last control focus rests on the document before it starts again.
    if (!at.startsWith('<body'))
      expect(await focusShown(page), `focus shows on ${at}`).not.toBe('');
    if (await goal.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(
    `Tab never reached ${goal.toString()}:\n${passed.join('\n')}`,
  );
}

/** Goes to a control by Tab and presses a key there. */
export async function use(
  page: Page,
  goal: Locator,
  key = 'Enter',
): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

/** Presses a key on a focused control until it is as wanted. */
async function pressUntil(
  page: Page,
  key: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  for (let presses = 0; !(await isDone()); presses += 1) {
    expect(presses, `presses of ${key}`).toBeLessThan(9);
    await page.keyboard.press(key);
    expect(await focusShown(page)).not.toBe('');
  }
}

/** Gives the right response to a question of any kind, and says how sure, by keyboard alone; returns the kind. */
export async function respondByKeyboard(
  page: Page,
  question: Locator,
): Promise<string> {
  const { item, key } = await itemIn(question);
  const textOf = (id: string) =>
    item.choices.find((choice) => choice.id === id)?.text ?? '';
  const input = (id: string) =>
    question.locator(`fieldset >> nth=0`).locator(`input[value="${id}"]`);
  if (item.kind === 'multiple')
    for (const box of await question.getByRole('checkbox').all()) {
      const id = (await box.getAttribute('value')) ?? '';
      if (key.correct.includes(id)) await use(page, box, 'Space');
    }
  else if (item.kind === 'sequencing')
    for (const [place, id] of key.correct.entries()) {
      const rows = question.locator('.sequence li');
      const isThere = async () =>
        (await rows.nth(place).innerText()).includes(textOf(id));
      if (await isThere()) continue;
      const up = `Up ${textOf(id)}`;
      await tabTo(
        page,
        question.getByRole('button', { name: up, exact: true }),
      );
      await pressUntil(page, 'Enter', isThere);
    }
  else if (item.kind === 'matching')
    for (const { id, text } of await shownLines(question)) {
      const list = question.getByLabel(text, { exact: true });
      const target = key.correct.find((pair) => pair.startsWith(`${id}.`));
      await tabTo(page, list);
      await pressUntil(
        page,
        'ArrowDown',
        async () => (await list.inputValue()) === target?.slice(2),
      );
    }
  else {
    // One Tab stop for the group; arrows choose within it.
    await use(page, question.getByRole('radio').first(), 'Space');
    const right = input(key.correct[0] ?? '');
    await pressUntil(page, 'ArrowDown', () => right.isChecked());
  }
  await use(page, question.locator('.certainty input').first(), 'Space');
  return item.kind;

  async function shownLines(form: Locator) {
    const texts = await form.locator('.matching label').allInnerTexts();
    return texts.flatMap((text) =>
      item.choices.filter((choice) => choice.text === text),
    );
  }
}
