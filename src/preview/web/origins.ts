import type { IncomingMessage } from 'node:http';

import { Refusal } from './request.ts';
import { words } from './words.ts';

/**
 * Where a request arrives. The LMS's own pages have one origin, and each learner's copy
 * of a package has one more, `p<name>-l<learner>.localhost`: the browser then keeps a
 * package away from the records, from other packages and from other learners. The name
 * is random and never used again, since what a package leaves in a browser, such as a
 * service worker, answers for whatever comes to its origin later.
 */
export interface Place {
  /** Origin of the LMS's own pages, without a slash at the end. */
  admin: string;
  /** Whose origin it is; null for the LMS's own. */
  course: CourseOrigin | null;
  /** What the course origins of this place end with: `localhost:4321`. */
  suffix: string;
  names: PackageNames;
}

/** The names of packages in their origins. */
export interface PackageNames {
  keyOf(name: string): number | null;
  nameOf(key: number): string | null;
}

/** The origin of a package that is no longer here. */
export interface GoneOrigin {
  admin: string;
  course: 'gone';
  /** The package's name in it. */
  name: string;
  suffix: string;
}

export interface CourseOrigin {
  package: number;
  learner: number;
}

/** The names of this machine; the first is the one that people are sent to. */
const OWN_NAMES = ['127.0.0.1', 'localhost'] as const;

/**
 * Reads a Host header; `more` are further names of the LMS. Null for a name that is not
 * ours.
 */
export function placeOf(
  host: string,
  names: PackageNames,
  more: readonly string[] = [],
): Place | GoneOrigin | null {
  const found = /^([a-z\d.-]+)(:\d{1,5})?$/i.exec(host);
  const name = found?.[1]?.toLowerCase() ?? '';
  const port = found?.[2] ?? '';
  const own = OWN_NAMES.some((each) => each === name);
  if (own || more.includes(name))
    return {
      admin: `http://${name}${port}`,
      course: null,
      suffix: `${own ? 'localhost' : name}${port}`,
      names,
    };
  const [, one = '', learner, base = ''] =
    /^p([\da-f]{20})-l(\d{1,9})\.(.+)$/.exec(name) ?? [];
  if (base !== 'localhost' && !more.includes(base)) return null;
  const suffix = `${base}${port}`;
  const admin = landingOrigin({ suffix });
  const key = names.keyOf(one);
  return key === null
    ? { admin, course: 'gone', name: one, suffix }
    : {
        admin,
        course: { package: key, learner: Number(learner) },
        suffix,
        names,
      };
}

/** The origin in which a learner's copy of a package runs. */
export function courseOrigin(
  { suffix, names }: Pick<Place, 'suffix' | 'names'>,
  { package: one, learner }: CourseOrigin,
): string {
  const name = names.nameOf(one);
  if (name === null) throw new TypeError('no such package');
  return originOf(name, learner, suffix);
}

/** {@link courseOrigin} by the package's name. */
export function originOf(
  name: string,
  learner: number,
  suffix: string,
): string {
  return `http://p${name}-l${String(learner)}.${suffix}`;
}

/** All origins of {@link courseOrigin}, as a content security policy names them. */
export function courseOrigins({ suffix }: Place): string {
  return `http://*.${suffix}`;
}

/** Origin of the LMS's own pages that the course origins of a place lead back to. */
export function landingOrigin({ suffix }: Pick<Place, 'suffix'>): string {
  return `http://${suffix.replace(/^localhost(?=:|$)/, OWN_NAMES[0])}`;
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
  if (foreign) throw new Refusal(403, words().notAnswered.otherSite);
}

/**
 * Throws a 403 for the script of a service worker. It would answer for its origin in the
 * place of this server, without its policies and after its package is gone.
 */
export function requireNoServiceWorker({ headers }: IncomingMessage): void {
  if (
    headers['service-worker'] !== undefined ||
    headers['sec-fetch-dest'] === 'serviceworker'
  )
    throw new Refusal(403, words().notAnswered.worker);
}

/** Throws a 403 unless a person opens the page: no script reads it, no other page frames it. */
export function requireOwnTab({ dest }: Pick<Caller, 'dest'>): void {
  if (dest !== undefined && dest !== 'document')
    throw new Refusal(403, words().notAnswered.ownTab);
}
