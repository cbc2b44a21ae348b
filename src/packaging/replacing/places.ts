import { movedPlace, type IdList } from '../../domain/release/movedPlace.ts';
import { idOf, type IdPlace } from '../../schema/ids.ts';
import { joined, type Change, type Compared } from './change.ts';
import type { LastRelease } from './readRelease.ts';

const LISTS: readonly IdList[] = ['steps', 'items', 'cases', 'objectives'];

const ONE: Record<IdList, string> = {
  steps: 'step',
  items: 'question',
  cases: 'practice call',
  objectives: 'objective',
};

/** What became of ids and their places, which saved progress holds on to. */
export function comparePlaces(before: LastRelease, now: LastRelease): Compared {
  return joined(LISTS.map((list) => compareList(list, before, now)));
}

function compareList(
  list: IdList,
  before: LastRelease,
  now: LastRelease,
): Compared {
  const [was, is] = [placesOf(before, list), placesOf(now, list)];
  if (!was || !is)
    return {
      changes: [],
      unknown: [`whether each ${ONE[list]} keeps its place in saved progress`],
    };
  const moved = movedPlace(list, was, is);
  if (moved) {
    const { place, released, now: here, nowAt } = moved;
    const stands = here === null ? 'the list ends before' : `${here} is there`;
    const where =
      nowAt === null ? 'is gone' : `is number ${String(nowAt + 1)} now`;
    return {
      changes: [
        {
          weight: 'harm',
          what: `${list} in ids.yaml: ${released} was number ${String(place + 1)} and ${where}; ${stands}.`,
          plain:
            'Saved progress would be read as something else: other steps ticked, answers under other questions.',
          running: `Everybody in the middle of the course would find the ${ONE[list]} ${released} taken for another.`,
          mend: `Give every released id its place back, a removed one as { was: ${released} }, and put new ids at the end.`,
        },
      ],
      unknown: [],
    };
  }
  return {
    changes: [...removedFrom(list, was, is), ...addedTo(list, was, is)],
    unknown: [],
  };
}

function placesOf(
  { record, page }: LastRelease,
  list: IdList,
): readonly IdPlace[] | null {
  return record.held?.ids[list] ?? page?.ids[list] ?? null;
}

function removedFrom(
  list: IdList,
  was: readonly IdPlace[],
  is: readonly IdPlace[],
): Change[] {
  return was.flatMap((place, at): Change[] => {
    const here = is[at];
    if (typeof place !== 'string' || typeof here === 'string') return [];
    return [
      {
        weight: list === 'items' || list === 'steps' ? 'content' : 'rules',
        what: `The ${ONE[list]} ${place} was removed; its place is kept.`,
        plain: `A ${ONE[list]} was removed.`,
        running: REMOVED[list],
      },
    ];
  });
}

const REMOVED: Record<IdList, string | null> = {
  steps: null,
  items:
    'Who has a removed question in an open try gets another one in its place. Tries that are finished keep their score.',
  cases:
    'A call that is open and was removed is dropped. Calls that ended no longer count for the desk if their call was removed.',
  objectives:
    'What was recorded for a removed objective stays in the LMS and is not brought up to date any more.',
};

function addedTo(
  list: IdList,
  was: readonly IdPlace[],
  is: readonly IdPlace[],
): Change[] {
  const before = new Set(was.map(idOf));
  return is.flatMap((place, at): Change[] => {
    if (typeof place !== 'string') return [];
    const old = was[at];
    if (old === undefined)
      return before.has(place)
        ? []
        : [
            {
              weight: list === 'objectives' ? 'rules' : 'content',
              what: `The ${ONE[list]} ${place} is new.`,
              plain: `A ${ONE[list]} is new.`,
              running: ADDED[list],
            },
          ];
    if (idOf(old) === place) return [];
    return [
      {
        weight: 'words',
        what: `The ${ONE[list]} ${idOf(old)} is called ${place} now.`,
        plain: `A ${ONE[list]} has another heading.`,
        running: null,
      },
    ];
  });
}

const ADDED: Record<IdList, string | null> = {
  steps: 'The new step is not ticked; nothing else of their progress changes.',
  items:
    'A try that is open keeps its questions; the next one may draw new ones.',
  cases: 'A new call may be next in their queue.',
  objectives:
    'The new objective is reported as soon as there is something to report.',
};
