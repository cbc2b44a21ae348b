import type { ChangedMeaning } from '../../../../domain/release/changedMeaning.ts';

/** A question, or a call of the practice desk. */
type Kind = 'item' | 'case';

const one: Record<Kind, string> = {
  item: 'question',
  case: 'practice call',
};

/** Questions and calls that mean something else. */
export const meaningChanges = {
  revised: (kind: Kind, id: string, from: number, to: number) => ({
    what: `The ${one[kind]} ${id} was revised: ${from}, now ${to}.`,
    plain: `A ${one[kind]} means something else, and is recorded under a new revision.`,
  }),
  /** @param revision the one that it had, and has. */
  unrevised: (
    kind: Kind,
    id: string,
    revision: number,
    change: ChangedMeaning,
  ) => ({
    what: `The ${one[kind]} ${id} ${inWords(change)}, with the revision it had, ${revision}.`,
    plain: `A ${one[kind]} means something else under the name that its records have.`,
    running: 'Answers that were given would be read by another key.',
    mend: `Write revision: ${revision + 1} in the file of ${id}, or take the change back.`,
  }),
  unknown: {
    calls:
      'It is not known whether practice calls are judged by anything else than before; only who called was compared.',
    answers:
      'It is not known whether questions that only another policy asks have changed their answers.',
  },
};

/** What becomes of attempts under way where one was revised. */
export const revisedRunning: Record<Kind, string> = {
  item: 'Who has a revised question in an open try is asked it again. Tries that are finished keep their score.',
  case: 'A revised call that is open begins anew. Calls that ended keep their result.',
};

function inWords(change: ChangedMeaning): string {
  switch (change.what) {
    case 'revision':
      return `went back from revision ${change.released} to ${change.now}`;
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
