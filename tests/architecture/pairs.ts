import { posix } from 'node:path';

import { targetOf, type Broken } from './walls.ts';
import type { Source } from './source.ts';

/** Folders that import each other, and why they may: `a <-> b`, in alphabetical order. */
export type KnownPairs = Readonly<Record<string, string>>;

/**
 * Every two folders that import each other both ways, each named once. A folder and what
 * lies below it are one; two files deep in neighbouring folders count for the neighbours.
 */
export function foldersBothWays(
  sources: readonly Source[],
  known: KnownPairs = {},
): Broken[] {
  const ways = waysBetween(sources);
  const both = [...ways].flatMap(([way, there]) => {
    const [from = '', to = ''] = way.split(' -> ');
    const back = ways.get(`${to} -> ${from}`);
    return back && from < to
      ? [{ pair: `${from} <-> ${to}`, there, back }]
      : [];
  });
  const found = both
    .filter(({ pair }) => !(pair in known))
    .map(({ pair, there, back }) => ({
      where: `${pair}: ${there}, and back: ${back}`,
      rule: 'no two folders import each other',
      instead:
        'Decide which of them stands on the other; move what both need below them, or hand it in as a parameter.',
    }));
  const needless = Object.keys(known)
    .filter((pair) => !both.some((one) => one.pair === pair))
    .map((pair) => ({
      where: pair,
      rule: 'an exception is named for folders that import each other, and these do not',
      instead: 'Take it from the list in tests/architecture/knownPairs.ts.',
    }));
  return [...found, ...needless];
}

/** From folder to folder, with one import that goes this way. */
function waysBetween(sources: readonly Source[]): Map<string, string> {
  const ways = new Map<string, string>();
  for (const source of sources)
    for (const one of source.imports) {
      const target = targetOf(source, one);
      if (target.kind !== 'file' || !target.path.startsWith('src/')) continue;
      const way = neighbours(source.path, target.path);
      if (way && !ways.has(way)) ways.set(way, `${source.path}:${one.line}`);
    }
  return ways;
}

/** The two folders, side by side, through which the import goes; null within one of them. */
function neighbours(from: string, to: string): string | null {
  const here = posix.dirname(from).split('/');
  const there = posix.dirname(to).split('/');
  const at = here.findIndex((name, place) => name !== there[place]);
  if (at < 0 || at >= there.length) return null;
  const folder = (parts: string[]) => parts.slice(0, at + 1).join('/');
  return `${folder(here)} -> ${folder(there)}`;
}
