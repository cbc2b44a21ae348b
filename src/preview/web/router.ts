import type { IncomingMessage } from 'node:http';

import type { Place } from './origins.ts';
import type { Reply } from './reply.ts';

/** One request on its way to its handler. */
export interface Call {
  request: IncomingMessage;
  url: URL;
  /** The origin at which it arrived. */
  place: Place;
  /** The parts of the path that the pattern names, decoded. */
  params: Record<string, string>;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/lms/learners/:key`; a last `*rest` takes everything that follows. */
  pattern: string;
  handle(call: Call): Reply | Promise<Reply>;
}

export type Routed =
  | { kind: 'found'; route: Route; params: Record<string, string> }
  /** The address exists, for another method. */
  | { kind: 'wrong method' }
  | { kind: 'unknown' };

/** The route for a request; HEAD goes where GET goes. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): Routed {
  const wanted = method === 'HEAD' ? 'GET' : method;
  let known = false;
  for (const route of routes) {
    const params = match(route.pattern, path);
    if (!params) continue;
    if (route.method === wanted) return { kind: 'found', route, params };
    known = true;
  }
  return { kind: known ? 'wrong method' : 'unknown' };
}

function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const isRest = part.startsWith('*');
    const raw = isRest ? given.slice(index).join('/') : given[index];
    const value = raw === undefined ? null : decode(raw);
    if (value === null) return null;
    if (isRest) return { ...params, [part.slice(1)]: value };
    if (part.startsWith(':') && value) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return given.length === wanted.length ? params : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
