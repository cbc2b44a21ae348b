import type {
  AnswerKey,
  ItemBank,
  Objective,
  PublicChoice,
  PublicItem,
} from './item.ts';
import type { CheckRule } from '../course/courseData.ts';
import { holds } from '../policy/condition.ts';
import { fillAll } from '../policy/values.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import { stepsTeaching } from '../course/taughtIn.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Item } from '../../schema/item.ts';
import type { Policy } from '../../schema/policy.ts';

/** The items that a policy has asked, with its values in their words. */
export function itemsUnder(policy: Policy, items: readonly Item[]): Item[] {
  return items
    .filter(({ when }) => when === undefined || holds(when, policy))
    .map((item) => fillAll(item, policy));
}

/** What the items of a course are made of, whatever the policy. */
export interface AuthoredBank {
  check: Pick<CheckRule, 'items' | 'draw' | 'lesson'>;
  objectives: Objective[];
  items: readonly Item[];
  facts: readonly Fact[];
  /** Words of the small desks of the lesson, where it has any. */
  deskwork?: Deskwork | undefined;
}

/** The items that the course asks under a policy, with their keys; what is never asked is left out. */
export function bankUnder(policy: Policy, authored: AuthoredBank): ItemBank {
  const { check, objectives, facts, deskwork } = authored;
  const { items: core, draw, lesson = [] } = check;
  // Without a draw the check asks its core items.
  const items = itemsUnder(policy, authored.items).filter(
    ({ id }) => draw !== undefined || [...core, ...lesson].includes(id),
  );
  return {
    items: items.map(publicItemOf),
    keys: items.map((item) => answerKeyOf(item, facts)),
    objectives,
    ...(deskwork && { deskwork }),
  };
}

/** An authored item without its key. */
export function publicItemOf(item: Item): PublicItem {
  const { id, revision, objective, shows, stem } = item;
  const words = {
    id,
    revision,
    objective,
    ...(shows && { shows }),
    stem,
    choices: choicesOf(item),
    ...('inOrder' in item && { inOrder: item.inOrder }),
  };
  return item.kind === 'matching'
    ? { ...words, kind: item.kind, targets: item.targets }
    : { ...words, kind: item.kind };
}

function choicesOf(item: Item): PublicChoice[] {
  const plain = (list: readonly PublicChoice[]) =>
    list.map(({ id, text }) => ({ id, text }));
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      return plain(item.choices);
    case 'true-false':
      return [
        { id: 'true', text: 'True' },
        { id: 'false', text: 'False' },
      ];
    case 'sequencing':
      return plain(item.steps);
    case 'matching':
      return plain(item.pairs);
  }
}

/** An authored item's key, its rationales, and the steps that teach what it asks. */
export function answerKeyOf(item: Item, facts: readonly Fact[]): AnswerKey {
  return {
    item: item.id,
    revision: item.revision,
    kind: item.kind,
    correct: correctOf(item),
    rationales: rationalesOf(item),
    reread: [...new Set(stepsTeaching(item.facts, facts))],
  };
}

function correctOf(item: Item): string[] {
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      return item.choices
        .filter((c) => c.correct)
        .map((c) => c.id)
        .sort();
    case 'true-false':
      return [String(item.answer)];
    case 'sequencing':
      return item.order;
    case 'matching':
      return item.pairs.map(({ id, to }) => `${id}.${to}`).sort();
  }
}

function rationalesOf(item: Item): Record<string, string> {
  if (item.kind === 'true-false') return item.rationales;
  const parts = explained(item);
  return Object.fromEntries(parts.map((it) => [it.id, it.rationale]));
}

function explained(
  item: Exclude<Item, { kind: 'true-false' }>,
): readonly { id: string; rationale: string }[] {
  if (item.kind === 'sequencing') return item.steps;
  return item.kind === 'matching' ? item.pairs : item.choices;
}
