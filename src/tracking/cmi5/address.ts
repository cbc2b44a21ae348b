import type { TrackingError } from '../port.ts';
import { isObject, type JsonObject, parseJson, textOf } from './json.ts';

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
  const given = new Map(NAMES.map((name) => [name, query.get(name) ?? '']));
  const missing = NAMES.filter((name) => given.get(name) === '');
  if (missing.length === NAMES.length) return null;
  const refuse = (message: string) => ({
    error: { call: 'launch', code: '', message },
  });
  if (missing.length > 0)
    return refuse(
      `The address that the LMS gave lacks ${missing.join(', ')}. Open the course again from the LMS.`,
    );
  const actorText = given.get('actor') ?? '';
  const actor = parseJson(actorText);
  if (!isObject(actor))
    return refuse('The LMS named the learner in a form that cannot be read.');
  const endpoint = given.get('endpoint') ?? '';
  const fetchUrl = given.get('fetch') ?? '';
  if (!isWebAddress(endpoint) || !isWebAddress(fetchUrl))
    return refuse('The LMS gave addresses that are none of the web.');
  const account = isObject(actor['account']) ? actor['account'] : {};
  return {
    endpoint: endpoint.replace(/\/*$/, '/'),
    fetchUrl,
    actor,
    actorText,
    learnerId: textOf(account['name']),
    learnerName: textOf(actor['name']),
    registration: given.get('registration') ?? '',
    activityId: given.get('activityId') ?? '',
  };
}
