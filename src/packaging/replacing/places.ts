import {
  addedRunning,
  placeChanges,
  removedRunning,
} from '../../words/workshop/packaging/replacing/places.ts';
import { movedPlace, type IdList } from '../../domain/release/movedPlace.ts';
import { idOf, type IdPlace } from '../../schema/ids.ts';
import {
  joined,
  known,
  otherWords,
  type Change,
  type Compared,
} from './change.ts';
import type { LastRelease } from './readRelease.ts';

const LISTS: readonly IdList[] = ['steps', 'items', 'cases', 'objectives'];

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
    return { changes: [], unknown: [placeChanges.unknown(list)] };
  const moved = movedPlace(list, was, is);
  if (moved) {
    const { place, released, now: here, nowAt } = moved;
    const at = nowAt === null ? null : nowAt + 1;
    const told = placeChanges.moved(list, released, place + 1, here, at);
    return known([{ weight: 'harm', ...told }]);
  }
  return known([...removedFrom(list, was, is), ...addedTo(list, was, is)]);
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
        ...placeChanges.removed(list, place),
        running: removedRunning[list],
      },
    ];
  });
}

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
              ...placeChanges.added(list, place),
              running: addedRunning[list],
            },
          ];
    if (idOf(old) === place) return [];
    return [otherWords(placeChanges.renamed(list, idOf(old), place))];
  });
}
