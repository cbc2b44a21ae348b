import { builtinModules } from 'node:module';
import { posix } from 'node:path';

import {
  EVERYWHERE,
  isBelow,
  NOBODY_IMPORTS,
  roomOf,
  rulesOf,
} from './house.ts';
import type { Room } from './rooms.ts';
import type { Import, Source } from './source.ts';

/** A broken rule; `toString` of the list is what the test prints. */
export interface Broken {
  where: string;
  rule: string;
  instead: string;
}

/** Where an import leads. `file` is a path from the repository's root. */
type Target =
  | { kind: 'file'; path: string }
  | { kind: 'node'; name: string }
  | { kind: 'package'; name: string };

/** The file, Node module or package that the import names. */
export function targetOf(source: Source, { specifier }: Import): Target {
  const [bare = ''] = specifier.split('?');
  if (/^\.{1,2}(?:\/|$)/.test(bare))
    return {
      kind: 'file',
      path: posix.join(posix.dirname(source.path), bare),
    };
  if (bare.startsWith('/')) return { kind: 'file', path: bare };
  return bare.startsWith('node:') || builtinModules.includes(bare)
    ? { kind: 'node', name: bare }
    : { kind: 'package', name: bare };
}

/** Every import of the file that goes through a wall. */
export function brokenWalls(source: Source): Broken[] {
  const path = source.path.replace(/^src\//, '');
  const name = roomOf(path);
  if (!name)
    return [
      {
        where: source.path,
        rule: 'every file of src lies in a room of the house, and this is none of them',
        instead:
          'Name the room before the file (CONTRIBUTING.md lists them); there is no folder for odds and ends.',
      },
    ];
  return source.imports.flatMap((one) => {
    const wall = wallOf(source, one, name, rulesOf(name));
    const where = `${source.path}:${one.line} imports ${one.specifier}`;
    return wall ? [{ where, ...wall }] : [];
  });
}

type Wall = Omit<Broken, 'where'>;

function wallOf(
  source: Source,
  one: Import,
  name: string,
  room: Room,
): Wall | null {
  const target = targetOf(source, one);
  if (target.kind === 'node')
    return room.node
      ? null
      : {
          rule: `${name} never imports Node's own modules`,
          instead: room.instead,
        };
  if (target.kind === 'package')
    return packageWall(target.name, one, name, room);
  return fileWall(target.path, one, name, room);
}

function packageWall(
  specifier: string,
  { kind }: Import,
  name: string,
  room: Room,
): Wall | null {
  const packages = [
    ...room.packages,
    ...(kind === 'type' ? room.typePackages : []),
  ];
  const allowed = packages.some((one) =>
    one.endsWith('*')
      ? specifier.startsWith(one.slice(0, -1))
      : specifier === one,
  );
  if (allowed) return null;
  const list = room.packages.join(', ') || 'none';
  return {
    rule: `${name} may import these packages: ${list}`,
    instead: `${room.instead} A library that runs wherever ${name} runs is added to its row in tests/architecture/rooms.ts.`,
  };
}

function fileWall(
  path: string,
  one: Import,
  name: string,
  room: Room,
): Wall | null {
  // Where Node runs, such an address is a place on the disk.
  if (!path.startsWith('src/') && one.kind === 'worker' && room.node)
    return null;
  if (!path.startsWith('src/'))
    return {
      rule: 'src imports nothing outside src',
      instead:
        'Content comes through content.config.ts or as { path, text }; nothing may need a folder outside the repository.',
    };
  const target = path.slice('src/'.length);
  const to = roomOf(target);
  if (to === name || isBelow(target, EVERYWHERE)) return null;
  const nobody = to ? NOBODY_IMPORTS[to] : undefined;
  if (nobody) return { rule: `nobody imports ${to}`, instead: nobody };
  if (isBelow(target, room.imports)) return null;
  if (one.kind === 'type' && isBelow(target, room.types)) return null;
  if (one.place === 'script' && isBelow(target, room.scripts)) return null;
  return {
    rule: `${name} may import ${mayImport(room)}`,
    instead: room.instead,
  };
}

function mayImport(room: Room): string {
  const parts = [
    [room.imports, ''],
    [room.types, 'types of '],
    [room.scripts, 'in a <script> '],
  ] as const;
  const said = parts.flatMap(([list, how]) =>
    list.length > 0 ? [`${how}${list.join(', ')}`] : [],
  );
  return said.join('; ') || 'no other room';
}
