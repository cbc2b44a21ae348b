import type { AnswerKey, PublicItem } from '../../domain/quiz/item.ts';
import { holds } from '../../domain/policy/condition.ts';
import { fillAll } from '../../domain/policy/values.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Item } from '../../schema/item.ts';
import type { Policy } from '../../schema/policy.ts';

/** The items that a policy has asked, with its values in their words. */
export function itemsUnder(policy: Policy, items: readonly Item[]): Item[] {
  return items
    .filter(({ when }) => when === undefined || holds(when, policy))
    .map((item) => fillAll(item, policy));
}

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

/** An authored item's key, its rationales, and the steps that teach what it asks. */
export function answerKeyOf(item: Item, facts: readonly Fact[]): AnswerKey {
  const taught = facts.filter((fact) => item.facts.includes(fact.id));
  const places = taught.flatMap((fact) => fact.taught);
  const steps = places.flatMap((place) => ('step' in place ? place.step : []));
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
    reread: [...new Set(steps)],
  };
}
