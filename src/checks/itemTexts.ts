import type { Item } from '../schema/item.ts';

/** One answer of an item: what it says and why it is right or wrong. */
export interface AnswerText {
  id: string;
  text: string;
  rationale: string;
  /** Where it stands in the item. */
  keys: PropertyKey[];
}

/** The answers of an item, whatever its kind. */
export function answersOf(item: Item): AnswerText[] {
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      return under('choices', item.choices);
    case 'sequencing':
      return under('steps', item.steps);
    case 'matching':
      return under('pairs', item.pairs);
    case 'true-false':
      return (['true', 'false'] as const).map((id) => ({
        id,
        text: id,
        rationale: item.rationales[id],
        keys: ['rationales', id],
      }));
  }
}

function under(
  field: string,
  list: readonly { id: string; text: string; rationale: string }[],
): AnswerText[] {
  return list.map(({ id, text, rationale }, index) => ({
    id,
    text,
    rationale,
    keys: [field, index],
  }));
}

/** Letters and digits only, so that a comma or a capital makes no difference. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
