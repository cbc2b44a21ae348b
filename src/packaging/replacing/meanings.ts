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
        meant(QUESTION, was, is, changedItem(was, is)),
      ),
      ...calls.flatMap(([was, is]) =>
        meant(CALL, was, is, changedCase(was, is)),
      ),
    ],
    unknown: both
      ? []
      : [
          'whether practice calls are judged by anything else than before; only who called was compared',
          'whether questions that only another policy asks have changed their answers',
        ],
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

interface Kind {
  one: string;
  revised: string;
}

const QUESTION: Kind = {
  one: 'question',
  revised:
    'Who has a revised question in an open try is asked it again. Tries that are finished keep their score.',
};
const CALL: Kind = {
  one: 'practice call',
  revised:
    'A revised call that is open begins anew. Calls that ended keep their result.',
};

interface Revised {
  id: string;
  revision: number;
}

function meant(
  { one, revised }: Kind,
  was: Revised,
  is: Revised,
  changed: readonly ChangedMeaning[],
): Change[] {
  if (is.revision > was.revision)
    return [
      {
        weight: 'content',
        what: `The ${one} ${is.id} was revised: ${String(was.revision)}, now ${String(is.revision)}.`,
        plain: `A ${one} means something else, and is recorded under a new revision.`,
        running: revised,
      },
    ];
  return changed.map((change) => ({
    weight: 'harm',
    what: `The ${one} ${is.id} ${inWords(change)}, with the revision it had, ${String(was.revision)}.`,
    plain: `A ${one} means something else under the name that its records have.`,
    running: `Answers that were given would be read by another key.`,
    mend: `Write revision: ${String(was.revision + 1)} in the file of ${is.id}, or take the change back.`,
  }));
}

/** What changed, as the end of "The question x …". */
function inWords(change: ChangedMeaning): string {
  switch (change.what) {
    case 'revision':
      return `went back from revision ${String(change.released)} to ${String(change.now)}`;
    case 'objective':
      return `counts for ${change.now} instead of ${change.released}`;
    case 'key':
      return `has the right answer ${change.now} instead of ${change.released}`;
    case 'words':
      return `has the words of answer ${change.released} under ${change.now}`;
    case 'truth':
      return `(variant ${change.variant}) is ${change.now} instead of ${change.released}`;
    case 'judged':
      return `(variant ${change.variant}) is judged by something else`;
    case 'variant':
      return `lost its variant ${change.variant}`;
  }
}
