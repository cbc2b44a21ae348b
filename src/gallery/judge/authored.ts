import { getCollection, getEntry } from 'astro:content';
import { solve } from '../../checks/solver/solve.ts';
import type { Solved } from '../../checks/solver/solve.ts';
import {
  resolveVariant,
  variantIds,
} from '../../domain/simulation/callCase.ts';
import type { Item } from '../../schema/item.ts';

/** The policy in force, under which items and cases are shown. */
export async function policyInForce() {
  const entry = await getEntry('policy', 'policy');
  if (!entry) throw new Error('content/policy.yaml is missing');
  return entry.data;
}

/** Every item of every course. */
export async function allItems() {
  const entries = await getCollection('items');
  return entries
    .map(({ id, data }) => ({ course: courseOf(id), item: data }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ course, item }: { course: string; item: Item }): string {
  return `${course}/${item.id}`;
}

/** Every variant of every case, as it is played. */
export async function allCalls() {
  const entries = await getCollection('cases');
  return entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, data: file }) =>
      variantIds(file).map((variant) => ({
        course: courseOf(id),
        file,
        call: resolveVariant(file, variant),
      })),
    );
}

function courseOf(entry: string): string {
  return entry.split('/')[0] ?? entry;
}

let solved: { of: string; found: Solved } | null = null;

/** What a solver that sees only the wording gets of these items; played again when one has changed. */
export function guessed(items: readonly Item[]): Solved {
  const of = JSON.stringify(items);
  if (solved?.of !== of) solved = { of, found: solve(items) };
  return solved.found;
}
