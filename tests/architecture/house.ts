import { ROOMS, type Room } from './rooms.ts';

/** Every room may use these. */
export const EVERYWHERE = ['errors.ts'];

/** Rooms that no other room imports, and what to do instead. */
export const NOBODY_IMPORTS: Record<string, string> = {
  cli: 'Move what you need into the room it belongs to; cli/ parses arguments, calls a room and prints.',
  pages:
    'A page is an address, not a module; move the shared part into components/ or layouts/.',
};

/** The room's name for a path under src, or null where the house has no such room. */
export function roomOf(path: string): string | null {
  const [first = '', second = ''] = path.split('/');
  const inner = `${first}/${second}`;
  if (first !== 'tracking')
    return inner in ROOMS ? inner : first in ROOMS ? first : null;
  if (path in ROOMS) return path;
  return path.split('/').length > 2 ? inner : null;
}

/** The rules of a room by its name. */
export function rulesOf(name: string): Room {
  const rules = ROOMS[name] ?? ROOMS['tracking/*'];
  if (!rules) throw new Error(`No rules for ${name}`);
  return rules;
}

/** True where `path` is, or lies below, one of `allowed`. */
export function isBelow(path: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => path === one || path.startsWith(`${one}/`));
}
