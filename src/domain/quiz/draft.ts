import type { PublicItem } from './item.ts';

/** What an answer still lacks before it can be scored. */
export type Gap = 'choice' | 'pairs';

/** The response before the learner has done anything: a sequence stands in the order shown, the rest is open. */
export function firstResponse(
  item: PublicItem,
  shown: readonly { id: string }[],
): string[] {
  return item.kind === 'sequencing' ? shown.map(({ id }) => id) : [];
}

/** A choice of several, ticked or unticked; in the order of the key. */
export function toggled(response: readonly string[], id: string): string[] {
  const others = response.filter((it) => it !== id);
  return response.includes(id) ? others : [...others, id].sort();
}

/** A sequence with one step put before or behind its neighbours, by so many places; at the ends it stays. */
export function moved(
  order: readonly string[],
  id: string,
  by: number,
): string[] {
  const from = order.indexOf(id);
  if (from < 0) return [...order];
  const rest = order.filter((it) => it !== id);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** Pairs with one source matched anew; '' takes its match away. In the order of the key. */
export function paired(
  response: readonly string[],
  source: string,
  target: string,
): string[] {
  const others = response.filter((pair) => !pair.startsWith(`${source}.`));
  return target === '' ? others : [...others, `${source}.${target}`].sort();
}

/** What a source is matched with; '' for nothing yet. */
export function targetOf(response: readonly string[], source: string): string {
  const pair = response.find((it) => it.startsWith(`${source}.`));
  return pair ? pair.slice(source.length + 1) : '';
}

/** What a response still lacks; null when it can be scored. */
export function gapIn(
  item: PublicItem,
  response: readonly string[],
): Gap | null {
  if (item.kind === 'matching')
    return response.length < item.choices.length ? 'pairs' : null;
  return response.length === 0 ? 'choice' : null;
}
