import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';
import type { Item } from '../../schema/item.ts';

/** An authored item without its key. */
export function publicItemOf(item: Item): PublicItem {
  return {
    id: item.id,
    revision: item.revision,
    kind: item.kind,
    objective: item.objective,
    stem: item.stem,
    choices: item.choices.map(({ id, text }) => ({ id, text })),
  };
}

/** An authored item's key and rationales. */
export function answerKeyOf(item: Item): AnswerKey {
  return {
    item: item.id,
    revision: item.revision,
    correct: item.choices
      .filter((c) => c.correct)
      .map((c) => c.id)
      .sort(),
    rationales: Object.fromEntries(
      item.choices.map((c) => [c.id, c.rationale]),
    ),
  };
}
