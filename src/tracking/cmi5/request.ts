import {
  answeredWithPage,
  failed,
  itSays,
  noAnswer,
  notUnderstood,
  refused,
  unreachable,
} from '../../words/tracking/cmi5.ts';
import { lmsWords } from '../lmsWords.ts';
import type { CallEntry, TrackingError } from '../port.ts';
import { isObject, parseJson, textOf } from './json.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Runs something later; the returned function calls it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** An answer, read in full. */
export interface Reply {
  /** The HTTP status; 0 when no answer came. */
  status: number;
  etag: string | null;
  /** The body as JSON; null when it is none. */
  body: unknown;
  /** Null for a 2xx that is no web page. */
  error: TrackingError | null;
}

export interface Wire {
  fetch: Fetch;
  clock: () => Date;
  later: Later;
  log: CallEntry[];
}

/** Longer than any LMS should take, shorter than a learner waits for a verdict on the connection. */
const MOST_SECONDS = 30;
/** Bytes that browsers allow for requests that outlive their page, less room for headers. */
const MOST_KEEPALIVE = 60_000;
const LOG_LENGTH = 300;

/** True for an answer that says no to what was sent, not that the LMS is unwell or busy. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** True where a request with this body may outlive its page. */
export function mayOutlive(body: string): boolean {
  return new Blob([body]).size < MOST_KEEPALIVE;
}

/** True where access is denied, as to everything once a launch is over. */
export function isDenied(status: number): boolean {
  return status === 401 || status === 403;
}

function words(status: number): string {
  if (isDenied(status)) return refused;
  return status === 400 ? notUnderstood : failed;
}

function refusal(
  call: string,
  status: number,
  text: string,
  page: boolean,
): TrackingError {
  const code = String(status);
  if (page && status < 400) {
    return { call, code, message: answeredWithPage };
  }
  const body = parseJson(text);
  const theirs = isObject(body)
    ? textOf(body['message'])
    : body === null && !page
      ? text
      : '';
  const ours = words(status);
  // Who denies access quotes the specification, which helps no learner.
  const said = isDenied(status) ? '' : lmsWords(theirs);
  const message = said ? `${ours} ${itSays} ${said}` : ours;
  return { call, code, message };
}

/** One request, read and judged. The request has left when the promise is returned; it never rejects. */
export async function request(
  wire: Wire,
  call: string,
  url: string,
  init: RequestInit & { body?: string },
): Promise<Reply> {
  const began = wire.clock();
  const record = (outcome: CallEntry['outcome'], code: string) => {
    const milliseconds = wire.clock().getTime() - began.getTime();
    wire.log.push({ call, outcome, code, at: began, milliseconds });
    if (wire.log.length > LOG_LENGTH) wire.log.shift();
  };
  const stop = new AbortController();
  const answeredInTime = wire.later(() => stop.abort(), MOST_SECONDS * 1000);
  const keepalive = init.keepalive === true && mayOutlive(init.body ?? '');
  try {
    const response = await wire.fetch(url, {
      cache: 'no-store',
      ...init,
      keepalive,
      signal: stop.signal,
    });
    const text = await response.text();
    const { status, headers } = response;
    const page = (headers.get('content-type') ?? '').includes('text/html');
    const ok = response.ok && !page;
    record(ok ? 'ok' : 'failed', String(status));
    return {
      status,
      etag: headers.get('etag'),
      body: parseJson(text),
      error: ok ? null : refusal(call, status, text, page),
    };
  } catch {
    record('threw', '');
    const message = stop.signal.aborted ? noAnswer(MOST_SECONDS) : unreachable;
    const error = { call, code: '', message };
    return { status: 0, etag: null, body: null, error };
  } finally {
    answeredInTime();
  }
}
