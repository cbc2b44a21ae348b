import {
  meaningChanges,
  revisedRunning,
} from '../../words/workshop/packaging/replacing/meanings.ts';
import {
  changedCase,
  changedItem,
  type ChangedMeaning,
} from '../../domain/release/changedMeaning.ts';
import type { ReleasedCase, ReleasedItem } from '../../schema/released.ts';
import type { Change, Compared } from './change.ts';
import type { ReleaseRecord } from './release.ts';

/** Questions and calls whose meaning changed, with a raised revision or without. */
export function compareMeanings(
  before: ReleaseRecord,
  now: ReleaseRecord,
): Compared {
  const both = before.held !== null && now.held !== null;
  const items = pairs(
    before.held && now.held ? before.held.keys : itemsOf(before),
    before.held && now.held ? now.held.keys : itemsOf(now),
  );
  const calls = pairs(
    before.held && now.held ? before.held.calls : callsOf(before),
    before.held && now.held ? now.held.calls : callsOf(now),
  );
  return {
    changes: [
      ...items.flatMap(([was, is]) =>
        meant('item', was, is, changedItem(was, is)),
      ),
      ...calls.flatMap(([was, is]) =>
        meant('case', was, is, changedCase(was, is)),
      ),
    ],
    unknown: both
      ? []
      : [meaningChanges.unknown.calls, meaningChanges.unknown.answers],
  };
}

function pairs<T extends { id: string }>(
  before: readonly T[],
  now: readonly T[],
): [T, T][] {
  const pairsOf: [T, T][] = [];
  for (const was of before) {
    const is = now.find(({ id }) => id === was.id);
    if (is) pairsOf.push([was, is]);
  }
  return pairsOf;
}

/** From the questions as they were asked, for a release that kept no more. */
function itemsOf({ bank }: ReleaseRecord): ReleasedItem[] {
  return bank.items.map(({ id, revision, objective, choices, targets }) => ({
    id,
    revision,
    objective,
    key: bank.keys.find(({ item }) => item === id)?.correct.join(',') ?? '',
    words: Object.fromEntries(
      [...choices, ...targets].map((choice) => [choice.id, choice.text]),
    ),
  }));
}

function callsOf({ cases }: ReleaseRecord): ReleasedCase[] {
  return cases.map(({ id, revision, objective, variants }) => ({
    id,
    revision,
    objective,
    truth: Object.fromEntries(variants.map((it) => [it.id, it.truth])),
    judged: {},
  }));
}

interface Revised {
  id: string;
  revision: number;
}

function meant(
  kind: keyof typeof revisedRunning,
  was: Revised,
  is: Revised,
  changed: readonly ChangedMeaning[],
): Change[] {
  if (is.revision > was.revision)
    return [
      {
        ...meaningChanges.revised(kind, is.id, was.revision, is.revision),
        weight: 'content',
        running: revisedRunning[kind],
      },
    ];
  return changed.map((change) => ({
    ...meaningChanges.unrevised(kind, is.id, was.revision, change),
    weight: 'harm',
  }));
}
