import type { Scorm12Api } from './api.ts';

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

/** A property of a foreign object; undefined where the browser forbids the look (cross-origin). */
function peek(owner: unknown, key: string): unknown {
  if (
    owner === null ||
    (typeof owner !== 'object' && typeof owner !== 'function')
  )
    return undefined;
  try {
    return Reflect.get(owner, key);
  } catch {
    return undefined;
  }
}

// A form field or frame with the id API is also reachable as window.API.
function isApi(value: unknown): value is Scorm12Api {
  return typeof peek(value, 'LMSInitialize') === 'function';
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

function apiAmong(windows: unknown[]): Scorm12Api | null {
  for (const candidate of windows) {
    const api = peek(candidate, 'API');
    if (isApi(api)) return api;
  }
  return null;
}

/**
 * Looks for `API` once: this window and its parents, then the openers of those
 * windows and their parents (a frame inside a popup has its opener at the top).
 */
export function findApi(start: WindowLike): Scorm12Api | null {
  const own = ancestry(start);
  const openers = own.flatMap((each) => ancestry(peek(each, 'opener')));
  return apiAmong(own) ?? apiAmong(openers);
}

/**
 * Calls `found` once: at once when the API is there already, later when it
 * appears within about five seconds, else with null. `wanted` false stops it.
 */
export function whenApiFound(
  start: WindowLike,
  timers: Timers,
  wanted: () => boolean,
  found: (api: Scorm12Api | null) => void,
  pollsLeft = POLLS,
): void {
  const api = wanted() ? findApi(start) : null;
  if (api || pollsLeft === 0 || !wanted()) found(api);
  else
    timers.setTimeout(
      () => whenApiFound(start, timers, wanted, found, pollsLeft - 1),
      POLL_MS,
    );
}
