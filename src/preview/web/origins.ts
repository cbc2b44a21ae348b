import type { IncomingMessage } from 'node:http';

import { Refusal } from './request.ts';

/**
 * Where a request arrives. The LMS's own pages have one origin, and each learner's copy
 * of a package has one more, `p<package>-l<learner>.localhost`: the browser then keeps a
 * package away from the records, from other packages and from other learners.
 */
export interface Place {
  /** Origin of the LMS's own pages, without a slash at the end. */
  admin: string;
  /** Whose origin it is; null for the LMS's own. */
  course: CourseOrigin | null;
  /** What the course origins of this place end with: `localhost:4321`. */
  suffix: string;
}

export interface CourseOrigin {
  package: number;
  learner: number;
}

/** The names of this machine; the first is the one that people are sent to. */
const OWN_NAMES = ['127.0.0.1', 'localhost'];

/** Reads a Host header; `more` are further names of the LMS. Null for a name that is not ours. */
export function placeOf(
  host: string,
  more: readonly string[] = [],
): Place | null {
  const found = /^([a-z\d.-]+)(:\d{1,5})?$/i.exec(host);
  const name = found?.[1]?.toLowerCase() ?? '';
  const port = found?.[2] ?? '';
  if (OWN_NAMES.includes(name))
    return {
      admin: `http://${name}${port}`,
      course: null,
      suffix: `localhost${port}`,
    };
  if (more.includes(name))
    return {
      admin: `http://${name}${port}`,
      course: null,
      suffix: `${name}${port}`,
    };
  const [, one, learner, base = ''] =
    /^p(\d{1,9})-l(\d{1,9})\.(.+)$/.exec(name) ?? [];
  const parent =
    base === 'localhost' ? OWN_NAMES[0] : more.find((each) => each === base);
  return parent === undefined
    ? null
    : {
        admin: `http://${parent}${port}`,
        course: { package: Number(one), learner: Number(learner) },
        suffix: `${base}${port}`,
      };
}

/** The origin in which a learner's copy of a package runs. */
export function courseOrigin(
  { suffix }: Place,
  { package: one, learner }: CourseOrigin,
): string {
  return `http://p${String(one)}-l${String(learner)}.${suffix}`;
}

/** All origins of {@link courseOrigin}, as a content security policy names them. */
export function courseOrigins({ suffix }: Place): string {
  return `http://*.${suffix}`;
}

/** What the caller says of itself in the headers of a request. */
export interface Caller {
  method: string;
  host: string;
  origin: string | undefined;
  /** `Sec-Fetch-Site`, `-Mode` and `-Dest`; browsers send them, other clients need not. */
  site: string | undefined;
  mode: string | undefined;
  dest: string | undefined;
}

export function callerOf({ method = '', headers }: IncomingMessage): Caller {
  const { host = '', origin } = headers;
  const said = (name: string): string | undefined => {
    const value = headers[`sec-fetch-${name}`];
    return typeof value === 'string' ? value : undefined;
  };
  const [site, mode, dest] = [said('site'), said('mode'), said('dest')];
  return { method, host, origin, site, mode, dest };
}

/**
 * Throws a 403 for a caller from another origin. A person may follow a link to any page;
 * everything else, reading included, comes from pages of the same origin.
 */
export function requireSameOrigin(caller: Caller): void {
  const { method, host, origin, site } = caller;
  const reads = method === 'GET' || method === 'HEAD';
  const follows = reads && caller.mode === 'navigate';
  const foreign =
    (origin !== undefined && origin !== `http://${host}`) ||
    (!follows && (site === 'cross-site' || site === 'same-site'));
  if (foreign)
    throw new Refusal(
      403,
      'This request came from another site. Use the pages of the preview LMS itself.',
    );
}

/** Throws a 403 unless a person opens the page: no script reads it, no other page frames it. */
export function requireOwnTab({ dest }: Pick<Caller, 'dest'>): void {
  if (dest !== undefined && dest !== 'document')
    throw new Refusal(403, 'This page opens only in a tab of its own.');
}
