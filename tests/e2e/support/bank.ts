import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { askedItems } from '../../../src/domain/length/workSeconds.ts';
import {
  answerKeyOf,
  itemsUnder,
  publicItemOf,
} from '../../../src/domain/quiz/authoredItem.ts';
import type { DrawnItem } from '../../../src/domain/quiz/check.ts';
import { startAttempt } from '../../../src/domain/quiz/draw.ts';
import type { AnswerKey, PublicItem } from '../../../src/domain/quiz/item.ts';
import { courseSchema } from '../../../src/schema/course.ts';
import { itemSchema } from '../../../src/schema/item.ts';
import type { ItemKind } from '../../../src/schema/item.ts';
import { policySchema } from '../../../src/schema/policy.ts';

const folder = 'content/mfa-exceptions';
const read = (path: string) => readFileSync(path, 'utf8');
const policy = policySchema.parse(parse(read('content/policy.yaml')));
const course = courseSchema.parse(parse(read(join(folder, 'course.yaml'))));
const itemsIn = (course: string) =>
  readdirSync(join(course, 'items'))
    .sort()
    .map((file) => itemSchema.parse(parse(read(join(course, 'items', file)))));

/** How many questions an attempt asks. */
export const size = course.check.draw ?? course.check.items.length;
const rule = {
  ...course.check,
  lesson: askedItems(read(join(folder, 'lesson.mdx'))),
};

/** The items of the course as the page gets them, with their keys. */
export const bank: { item: PublicItem; key: AnswerKey }[] = asPlayed(folder);

/** The items of every course in every language: a stem tells which is asked. */
export const everyItem = readdirSync('content')
  .flatMap((course) => [join('content', course), join('content', course, 'de')])
  .filter((course) => existsSync(join(course, 'items')))
  .flatMap(asPlayed);

function asPlayed(course: string): { item: PublicItem; key: AnswerKey }[] {
  return itemsUnder(policy, itemsIn(course)).map((item) => ({
    item: publicItemOf(item),
    key: answerKeyOf(item, []),
  }));
}

const items = bank.map(({ item }) => item);
/** Who has chosen no way. */
const agents = { way: 'agent' as const, known: new Set<string>() };
/** What the first attempt asks with this seed. */
export const firstDraw = (seed: number): DrawnItem[] =>
  startAttempt(
    { seed, attempts: [] },
    rule,
    { items, objectives: course.objectives },
    agents,
  ).attempts[0]?.drawn ?? [];

/** A seed whose first draw ends with so many questions that hold every kind. */
export function seedEndingWithEveryKind(last: number): number {
  for (let seed = 1; seed < 100_000; seed += 1) {
    const asked = firstDraw(seed)
      .slice(-last)
      .map(({ item }) => item);
    const kinds = items.filter(({ id }) => asked.includes(id));
    if (new Set(kinds.map(({ kind }) => kind)).size === 5) return seed;
  }
  throw new Error(`No draw ends with every kind in ${last} questions.`);
}

/** Makes chance such that the first attempt begins with items of these kinds. Call it before the course is opened. */
export async function drawFirst(
  page: Page,
  ...kinds: ItemKind[]
): Promise<void> {
  for (let seed = 0; seed < 100_000; seed += 1) {
    const first = firstDraw(seed)
      .slice(0, kinds.length)
      .map((it) => items.find(({ id }) => id === it.item)?.kind);
    if (first.join() !== kinds.join()) continue;
    await page.addInitScript(
      (chance) => {
        Math.random = () => chance;
      },
      (seed + 0.5) / 2 ** 24,
    );
    return;
  }
  throw new Error(`No draw begins with ${kinds.join(', ')}.`);
}
