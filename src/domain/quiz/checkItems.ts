import type { CheckRule } from '../course/courseData.ts';
import type { Way } from '../../schema/way.ts';
import type { ItemBank, PublicItem } from './item.ts';

/** How a learner takes the course: which way, and which objectives the check before the lesson showed to be known. */
export interface Taking {
  way: Way;
  known: ReadonlySet<string>;
}

/** Whoever takes all of it, with nothing shown to be known. */
export const allOfIt: Taking = { way: 'lead', known: new Set() };

/**
 * The items that the check may ask on a way: the bank without what the lesson
 * asks and without objectives of another way, or the core items where the rule
 * draws none.
 */
export function checkItems(
  rule: CheckRule,
  { items, objectives = [] }: Pick<ItemBank, 'items' | 'objectives'>,
  way: Way,
): PublicItem[] {
  const { items: core, draw, lesson = [] } = rule;
  const forLead = objectives.flatMap((it) => (it.ways ? it.id : []));
  return items.filter(
    ({ id, objective }) =>
      (draw === undefined ? core.includes(id) : !lesson.includes(id)) &&
      (way === 'lead' || !forLead.includes(objective)),
  );
}

/** What an attempt asks. */
export interface CheckPlan {
  /** How many questions. */
  size: number;
  /** How many it would be with nothing shown to be known. */
  whole: number;
  /** The items to draw from; what is known comes in only where these are too few. */
  first: PublicItem[];
  others: PublicItem[];
  /** The way's objectives that are left out as known, as far as the draw does without them. */
  leftOut: string[];
}

/**
 * What an attempt asks of a learner: of `draw` questions the share of the
 * objectives that are not known, and never fewer than `least`. Where the rule
 * says no least number, what is known shortens nothing.
 */
export function checkPlan(
  rule: CheckRule,
  bank: Pick<ItemBank, 'items' | 'objectives'>,
  { way, known }: Taking,
): CheckPlan {
  const items = checkItems(rule, bank, way);
  const objectives = [...new Set(items.map(({ objective }) => objective))];
  const whole = Math.min(rule.draw ?? items.length, items.length);
  const { least } = rule;
  const leftOut =
    least === undefined ? [] : objectives.filter((id) => known.has(id));
  if (least === undefined || leftOut.length === 0)
    return { size: whole, whole, first: items, others: [], leftOut: [] };
  const share = (objectives.length - leftOut.length) / objectives.length;
  const isKnown = ({ objective }: PublicItem) => leftOut.includes(objective);
  return {
    size: Math.min(whole, Math.max(least, Math.round(whole * share))),
    whole,
    first: items.filter((item) => !isKnown(item)),
    others: items.filter(isKnown),
    leftOut,
  };
}
