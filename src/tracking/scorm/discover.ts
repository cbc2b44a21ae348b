import { peek } from './peek.ts';

/** The part of a window that discovery looks at; every access may throw. */
export interface WindowLike {
  parent?: unknown;
  opener?: unknown;
}

/** `window` itself satisfies it; tests pass a clock of their own. */
export interface Timers {
  setTimeout(run: () => void, milliseconds: number): unknown;
}

// Ten hops are what the standard's own example allows; portals nest deeper.
const MAX_HOPS = 16;
const POLL_MS = 250;
const POLLS = 20;

/** What to look for: the window's property and a function that only the LMS's object has. */
export interface Sought {
  apiName: string;
  initialize: string;
}

function ancestry(start: unknown): unknown[] {
  const chain: unknown[] = [];
  let current = start;
  while (current && chain.length <= MAX_HOPS) {
    chain.push(current);
    const parent = peek(current, 'parent');
    if (parent === current) break;
    current = parent;
  }
  return chain;
}

// A form field or frame with the id API is also reachable as window.API.
function isApi(value: unknown, { initialize }: Sought): value is object {
  return typeof peek(value, initialize) === 'function';
}

function apiAmong(windows: unknown[], sought: Sought): object | null {
  for (const candidate of windows) {
    const api = peek(candidate, sought.apiName);
    if (isApi(api, sought)) return api;
  }
  return null;
}

/**
 * Looks for the LMS's object once: this window and its parents, then the openers of those
 * windows and their parents (a frame inside a popup has its opener at the top).
 */
export function findApi(start: WindowLike, sought: Sought): object | null {
  const own = ancestry(start);
  const openers = own.flatMap((each) => ancestry(peek(each, 'opener')));
  return apiAmong(own, sought) ?? apiAmong(openers, sought);
}

/**
 * Calls `found` once: at once when the API is there already, later when it
 * appears within about five seconds, else with null. `wanted` false stops it.
 */
export function whenApiFound(
  start: WindowLike,
  sought: Sought,
  timers: Timers,
  wanted: () => boolean,
  found: (api: object | null) => void,
  pollsLeft = POLLS,
): void {
  const api = wanted() ? findApi(start, sought) : null;
  if (api || pollsLeft === 0 || !wanted()) found(api);
  else
    timers.setTimeout(
      () => whenApiFound(start, sought, timers, wanted, found, pollsLeft - 1),
      POLL_MS,
    );
}
