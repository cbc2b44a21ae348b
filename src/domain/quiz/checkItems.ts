import type { CheckRule } from '../course/courseData.ts';
import type { PublicItem } from './item.ts';

/** The items that the check may ask: the bank without what the lesson asks, or the core items where the rule draws none. */
export function checkItems(
  rule: CheckRule,
  bank: readonly PublicItem[],
): PublicItem[] {
  const { items, draw, lesson = [] } = rule;
  return bank.filter(({ id }) =>
    draw === undefined ? items.includes(id) : !lesson.includes(id),
  );
}
