import type { ReleasedCase, ReleasedItem } from '../../schema/released.ts';

/** What means something else than in the release although its revision is the same, or was taken back. */
export type ChangedMeaning =
  | { what: 'revision'; released: number; now: number }
  | { what: 'objective'; released: string; now: string }
  | { what: 'key'; released: string; now: string }
  /** The words of one letter stand under another. */
  | { what: 'words'; released: string; now: string }
  | { what: 'truth'; variant: string; released: string; now: string }
  | { what: 'judged'; variant: string }
  | { what: 'variant'; variant: string };

type Named = Pick<ReleasedItem, 'revision' | 'objective'>;

/** What both kinds have in common; undefined where a raised revision says that all may have changed. */
function changedHead(
  released: Named,
  now: Named,
): ChangedMeaning[] | undefined {
  if (now.revision > released.revision) return undefined;
  if (now.revision < released.revision)
    return [
      { what: 'revision', released: released.revision, now: now.revision },
    ];
  if (now.objective === released.objective) return [];
  return [
    { what: 'objective', released: released.objective, now: now.objective },
  ];
}

/** How a question changed its meaning under the revision that was released. Other words are no other meaning. */
export function changedItem(
  released: ReleasedItem,
  now: ReleasedItem,
): ChangedMeaning[] {
  const head = changedHead(released, now);
  if (!head) return [];
  if (now.key !== released.key)
    return [...head, { what: 'key', released: released.key, now: now.key }];
  return [...head, ...movedWords(released.words, now.words).slice(0, 1)];
}

/** Words that left their letter for another one, which records would now read. */
function movedWords(
  released: ReleasedItem['words'],
  now: ReleasedItem['words'],
): ChangedMeaning[] {
  return Object.entries(released).flatMap(([letter, words]) => {
    const to = Object.keys(now).find(
      (it) => now[it] === words && released[it] !== words,
    );
    return now[letter] === words || to === undefined
      ? []
      : [{ what: 'words' as const, released: letter, now: to }];
  });
}

/** How a case changed its truth, or what its verdict hangs on, under the revision that was released. */
export function changedCase(
  released: ReleasedCase,
  now: ReleasedCase,
): ChangedMeaning[] {
  const head = changedHead(released, now);
  if (!head) return [];
  const changed = Object.entries(released.truth).flatMap(
    ([variant, truth]): ChangedMeaning[] => {
      const today = now.truth[variant];
      if (today === undefined) return [{ what: 'variant', variant }];
      if (today !== truth)
        return [{ what: 'truth', variant, released: truth, now: today }];
      return released.judged[variant] === now.judged[variant]
        ? []
        : [{ what: 'judged', variant }];
    },
  );
  return [...head, ...changed];
}
