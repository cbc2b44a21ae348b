import { expect } from '@playwright/test';
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import type { AnswerKey, PublicItem } from '../../../src/domain/quiz/item.ts';
import { everyItem } from './bank.ts';
import { named } from './named.ts';

type Place = Page | Frame | FrameLocator;

/** Goes to the check by the list of steps. */
export async function openCheck(place: Place): Promise<void> {
  await place
    .getByRole('navigation', { name: named.steps })
    .getByRole('link', { name: named.check })
    .click();
  await expect(place.getByRole('heading', { name: named.check })).toBeVisible();
}

/** The question of the check on screen; those inside the steps are elsewhere. */
export const questionOn = (place: Place): Locator =>
  place.locator('.check form.question');

/** The item that a question asks. */
export async function itemIn(
  question: Locator,
): Promise<{ item: PublicItem; key: AnswerKey }> {
  const stem = (await question.locator('legend').first().innerText()).trim();
  const found = everyItem.find(({ item }) => item.stem.trim() === stem);
  if (!found) throw new Error(`No item has the stem: ${stem}`);
  return found;
}

/** A response that is right, or one that earns nothing. */
function responseTo(item: PublicItem, key: AnswerKey, right: boolean) {
  if (right) return key.correct;
  if (item.kind === 'sequencing') return key.correct.toReversed();
  if (item.kind === 'matching')
    return key.correct.map((pair) => {
      const [source = '', target = ''] = pair.split('.');
      const other = item.targets.find(({ id }) => id !== target);
      return `${source}.${other?.id ?? ''}`;
    });
  const wrong = item.choices.find(({ id }) => !key.correct.includes(id));
  return [wrong?.id ?? ''];
}

/** Moves the steps of a sequence into this order, by their buttons. */
async function putInOrder(
  question: Locator,
  item: PublicItem,
  order: readonly string[],
): Promise<void> {
  const rows = question.locator('.sequence li');
  for (const [place, id] of order.entries()) {
    const text = item.choices.find((step) => step.id === id)?.text ?? '';
    const texts = await rows.locator('.step-text').allInnerTexts();
    for (let at = texts.indexOf(text); at > place; at -= 1)
      await question
        .getByRole('button', { name: `Up ${text}`, exact: true })
        .click();
    await expect(rows.nth(place)).toContainText(text);
  }
}

/** Gives the question on screen a response, without submitting it. */
export async function respond(
  question: Locator,
  { right }: { right: boolean },
): Promise<PublicItem> {
  const { item, key } = await itemIn(question);
  const response = responseTo(item, key, right);
  if (item.kind === 'sequencing') await putInOrder(question, item, response);
  else if (item.kind === 'matching')
    for (const pair of response) {
      const [source = '', target = ''] = pair.split('.');
      const text = item.choices.find(({ id }) => id === source)?.text ?? '';
      await question.getByLabel(text, { exact: true }).selectOption(target);
    }
  else
    for (const id of response)
      await question.locator(`.choice input[value="${id}"]`).first().check();
  return item;
}

/** Answers the question of the check on screen and returns its item's id. */
export async function answerOne(
  place: Place,
  { right = true, certainty = 2 }: { right?: boolean; certainty?: number } = {},
): Promise<string> {
  const question = questionOn(place);
  const { id } = await respond(question, { right });
  await question.locator(`.certainty input[value="${certainty}"]`).check();
  await question.getByRole('button', { name: named.submit }).click();
  await expect(question.locator('.rationale')).toBeFocused();
  return id;
}

/** Goes on to the next question, and waits until it stands in place of this one. */
export async function nextQuestion(place: Place): Promise<void> {
  await place.getByRole('button', { name: named.nextQuestion }).click();
  await expect(questionOn(place).locator('.rationale')).toHaveCount(0);
}

/** Answers every question of an open attempt: all rightly, or from some point on wrongly. Returns the ids asked. */
export async function answer(
  place: Place,
  {
    rightOnes = Infinity,
    certainty = 2,
  }: { rightOnes?: number; certainty?: number } = {},
): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const right = asked.length < rightOnes;
    asked.push(await answerOne(place, { right, certainty }));
    const last = place.getByRole('link', { name: named.result });
    if (await last.isVisible()) {
      await last.click();
      return asked;
    }
    await nextQuestion(place);
  }
}
