import { noUsable } from '../../words/tracking/cmi5.ts';
import type { TrackingError } from '../port.ts';
import {
  isObject,
  type JsonObject,
  objectOf,
  parseJson,
  textOf,
} from './json.ts';

/** What the LMS says in the launch address (cmi5 8.1). */
export interface LaunchAddress {
  /** Ends in a slash. */
  endpoint: string;
  fetchUrl: string;
  actor: JsonObject;
  /** The actor exactly as it came, for requests that name it in their address. */
  actorText: string;
  /** `account.name`, which is unique within the LMS; '' when there is none. */
  learnerId: string;
  learnerName: string;
  registration: string;
  activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/** True for an address that may be fetched or gone to; `javascript:` is none. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/**
 * Reads the launch's query string; its parameters may come in any order.
 * Null when there is none of them: then no LMS has launched this page.
 */
export function readAddress(
  search: string,
): LaunchAddress | { error: TrackingError } | null {
  const query = new URLSearchParams(search);
  const given = (name: string) => query.get(name) ?? '';
  if (NAMES.every((name) => given(name) === '')) return null;
  const actor = parseJson(given('actor'));
  const unusable = NAMES.filter((name) => {
    if (name === 'actor') return !isObject(actor);
    const isAddress = name === 'endpoint' || name === 'fetch';
    return isAddress ? !isWebAddress(given(name)) : given(name) === '';
  });
  if (!isObject(actor) || unusable.length > 0) {
    const message = noUsable(unusable);
    return { error: { call: 'launch', code: '', message } };
  }
  const account = objectOf(actor['account']);
  return {
    endpoint: given('endpoint').replace(/\/*$/, '/'),
    fetchUrl: given('fetch'),
    actor,
    actorText: given('actor'),
    learnerId: textOf(account['name']),
    learnerName: textOf(actor['name']),
    registration: given('registration'),
    activityId: given('activityId'),
  };
}
