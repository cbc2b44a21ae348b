import { isBelow, roomOf, rulesOf } from './house.ts';
import { ROOMS, type Room } from './rooms.ts';
import type { Import, Source } from './source.ts';
import { targetOf, type Broken } from './walls.ts';

const LISTS = [
  'imports',
  'types',
  'scripts',
  'packages',
  'typePackages',
] as const satisfies readonly (keyof Room)[];
type List = (typeof LISTS)[number];

/** Every allowance of the house that no import needs. Rooms that share a list need it together. */
export function unusedAllowances(sources: readonly Source[]): Broken[] {
  const used = new Map<readonly string[], Set<string>>();
  const nodes = new Set<Room>();
  for (const source of sources) {
    const name = roomOf(source.path.replace(/^src\//, ''));
    if (!name) continue;
    const room = rulesOf(name);
    for (const one of source.imports) {
      if (targetOf(source, one).kind === 'node') nodes.add(room);
      const found = allowanceOf(source, one, name, room);
      if (!found) continue;
      const { list, entry } = found;
      const entries = used.get(room[list]) ?? new Set<string>();
      used.set(room[list], entries.add(entry));
    }
  }
  return Object.entries(ROOMS).flatMap(([name, room]) => [
    ...LISTS.flatMap((list) =>
      room[list]
        .filter((entry) => !used.get(room[list])?.has(entry))
        .map((entry) => needless(`${name}, ${list}: ${entry}`)),
    ),
    ...(room.node && !nodes.has(room) ? [needless(`${name}, node`)] : []),
  ]);
}

/** The entry of the room's row that lets this import through; null where none is needed. */
function allowanceOf(
  source: Source,
  one: Import,
  name: string,
  room: Room,
): { list: List; entry: string } | null {
  const target = targetOf(source, one);
  if (target.kind === 'node') return null;
  if (target.kind === 'package')
    return firstOf(
      one.kind === 'type' ? ['packages', 'typePackages'] : ['packages'],
      room,
      (entry) =>
        entry.endsWith('*')
          ? target.name.startsWith(entry.slice(0, -1))
          : entry === target.name,
    );
  const path = target.path.replace(/^src\//, '');
  if (roomOf(path) === name) return null;
  const lists: List[] = ['imports'];
  if (one.kind === 'type') lists.push('types');
  if (one.place === 'script') lists.push('scripts');
  return firstOf(lists, room, (entry) => isBelow(path, [entry]));
}

function firstOf(
  lists: readonly List[],
  room: Room,
  fits: (entry: string) => boolean,
): { list: List; entry: string } | null {
  for (const list of lists) {
    const entry = room[list].find(fits);
    if (entry !== undefined) return { list, entry };
  }
  return null;
}

function needless(where: string): Broken {
  return {
    where,
    rule: 'the house allows nothing that nobody uses',
    instead: "Take it from the room's row in tests/architecture/rooms.ts.",
  };
}
