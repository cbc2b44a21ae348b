/** What ids.yaml lists. */
type Kind = 'steps' | 'items' | 'cases' | 'objectives';

const one: Record<Kind, string> = {
  steps: 'step',
  items: 'question',
  cases: 'practice call',
  objectives: 'objective',
};

/** What became of steps, questions, calls and objectives, and of their places in saved progress. */
export const placeChanges = {
  unknown: (kind: Kind) =>
    `It is not known whether each ${one[kind]} keeps its place in saved progress.`,
  /**
   * @param released the id that had this place, counted from 1.
   * @param here what stands there now; null where the list ends before.
   * @param at where that id stands now, counted from 1; null where it is gone.
   */
  moved: (
    kind: Kind,
    released: string,
    place: number,
    here: string | null,
    at: number | null,
  ) => ({
    what: `${kind} in ids.yaml: ${released} was number ${place} and ${at === null ? 'is gone' : `is number ${at} now`}; ${here === null ? 'the list ends before' : `${here} is there`}.`,
    plain:
      'Saved progress would be read as something else: other steps ticked, answers under other questions.',
    running: `Everybody in the middle of the course would find the ${one[kind]} ${released} taken for another.`,
    mend: `Give every released id its place back, a removed one as { was: ${released} }, and put new ids at the end.`,
  }),
  removed: (kind: Kind, id: string) => ({
    what: `The ${one[kind]} ${id} was removed; its place is kept.`,
    plain: `A ${one[kind]} was removed.`,
  }),
  added: (kind: Kind, id: string) => ({
    what: `The ${one[kind]} ${id} is new.`,
    plain: `A ${one[kind]} is new.`,
  }),
  renamed: (kind: Kind, from: string, to: string) => ({
    what: `The ${one[kind]} ${from} is called ${to} now.`,
    plain: `A ${one[kind]} has another heading.`,
  }),
};

/** What becomes of attempts under way where something was removed; null where they notice nothing. */
export const removedRunning: Record<Kind, string | null> = {
  steps: null,
  items:
    'Who has a removed question in an open try gets another one in its place. Where the check has no other left, the try goes on without it, and ends with its score if nothing else in it is open. Tries that are finished keep their score.',
  cases:
    'A call that is open and was removed is dropped. Calls that ended no longer count for the desk if their call was removed.',
  objectives:
    'What was recorded for a removed objective stays in the LMS and is not brought up to date any more.',
};

/** The same where something was added. */
export const addedRunning: Record<Kind, string | null> = {
  steps: 'The new step is not ticked; nothing else of their progress changes.',
  items:
    'A try that is open keeps its questions; the next one may draw new ones.',
  cases: 'A new call may be next in their queue.',
  objectives:
    'The new objective is reported as soon as there is something to report.',
};
