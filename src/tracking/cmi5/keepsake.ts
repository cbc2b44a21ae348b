import { openedAgain } from '../../words/tracking/cmi5.ts';
import type { TrackingError } from '../port.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json.ts';
import type { Reply } from './request.ts';
import { NOT_JUDGED, type Standing } from './registrationStanding.ts';
import type { Xapi } from './xapi.ts';

/** What cmi5 has no place for and a relaunch needs: a state document of ours, one per registration. */
export interface Kept {
  location: string;
  suspendData: string;
  /** Seconds of all launches so far. */
  seconds: number;
  /** Answers and calls recorded so far. */
  answers: number;
  standing: Standing;
  /** Verbs that are told once per registration and have been. */
  sent: string[];
  /** The ids that these statements have, told once or again. */
  ids: { completed: string; passed: string; failed: string };
  /** What was told last of each objective, in short. */
  told: Record<string, string>;
  /** Counts the launches; the newest may write. */
  launch: number;
  writer: string;
}

const STATE_ID = 'hold-the-line';

type IdOf = (what: string) => string;

const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0);

function standingOf(value: unknown): Standing {
  if (!isObject(value)) return NOT_JUDGED;
  const { completion, success, score, at } = value;
  return {
    completion: completion === 'completed' ? 'completed' : 'incomplete',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    score: typeof score === 'number' ? score : null,
    at: Number.isNaN(Date.parse(textOf(at))) ? '' : textOf(at),
  };
}

/** The document of an earlier launch, or of none: what is damaged counts as not there. */
function keptIn(value: JsonObject, idOf: IdOf): Kept {
  // Earlier releases drew their ids, and told under them.
  const ids = objectOf(value['ids']);
  const known = (verb: string) => textOf(ids[verb]) || idOf(verb);
  const told = Object.entries(objectOf(value['told']));
  return {
    location: textOf(value['location']),
    suspendData: textOf(value['suspendData']),
    seconds: numberOf(value['seconds']),
    answers: numberOf(value['answers']),
    standing: standingOf(value['standing']),
    sent: listOf(value['sent']).map(textOf),
    ids: {
      completed: known('completed'),
      passed: known('passed'),
      failed: known('failed'),
    },
    told: Object.fromEntries(told.map(([key, what]) => [key, textOf(what)])),
    launch: numberOf(value['launch']),
    writer: textOf(value['writer']),
  };
}

export interface Keepsake {
  /** What an earlier launch left; null for none. */
  found: Kept | null;
  /** What this launch begins with. */
  fresh: Kept;
  /** What the LMS holds of it now. */
  read(): Promise<
    { location: string; suspendData: string } | { error: TrackingError }
  >;
  /** Writes it; the request leaves before the promise is returned. `atOnce` for a page that may be gone before the answer. */
  write(kept: Kept, atOnce: boolean): Promise<TrackingError | null>;
}

/**
 * Reads the document and says how to write it: only on top of what was read
 * (ETag), unless what stands there now is an earlier launch's or our own.
 */
export async function openKeepsake(
  xapi: Xapi,
  writer: string,
  idOf: IdOf,
): Promise<Keepsake | { error: TrackingError }> {
  const first = await xapi.getState(STATE_ID);
  if (first.error && first.status !== 404) return { error: first.error };
  let condition = conditionOf(first);
  // False while nobody here knows the ETag of what the LMS holds by now.
  let current = true;
  let writes = 0;
  const here = ({ error, body }: Reply) =>
    !error && isObject(body) ? keptIn(body, idOf) : null;
  const found = here(first);
  const launch = (found?.launch ?? 0) + 1;

  /** Learns the ETag of what is there; says so when it is another window's newer record. */
  async function readAgain(): Promise<TrackingError | null> {
    const write = writes;
    const now = await xapi.getState(STATE_ID);
    if (now.error && now.status !== 404) return now.error;
    const theirs = here(now);
    if (theirs && theirs.writer !== writer && theirs.launch >= launch) {
      return {
        call: `PUT activities/state ${STATE_ID}`,
        code: '412',
        message: openedAgain,
        over: 'elsewhere',
      };
    }
    if (write === writes) {
      condition = conditionOf(now);
      current = true;
    }
    return null;
  }

  async function put(
    kept: Kept,
    atOnce: boolean,
    overwrite: boolean,
  ): Promise<Reply> {
    writes += 1;
    current = false;
    const reply = await xapi.putState(
      STATE_ID,
      kept,
      overwrite ? null : condition,
      atOnce,
    );
    if (reply.error || condition === null) return reply;
    if (reply.etag) {
      condition = conditionOf(reply);
      current = true;
      // Few LMSs give the ETag of a write. The answer need not wait for it.
    } else if (!atOnce) void readAgain();
    return reply;
  }

  return {
    found,
    fresh: { ...(found ?? keptIn({}, idOf)), launch, writer },
    async read() {
      const reply = await xapi.getState(STATE_ID);
      if (reply.error) return { error: reply.error };
      const { location = '', suspendData = '' } = here(reply) ?? {};
      return { location, suspendData };
    },
    async write(kept, atOnce) {
      // A page that is leaving cannot ask for the ETag first.
      const reply = await put(kept, atOnce, atOnce && !current);
      if (reply.status !== 412) return reply.error;
      return (await readAgain()) ?? (await put(kept, atOnce, false)).error;
    },
  };
}

/** Null where the LMS tells no ETag: then the last write stands. */
function conditionOf({ status, etag }: Reply): Record<string, string> | null {
  if (status === 404) return { 'If-None-Match': '*' };
  return etag ? { 'If-Match': etag } : null;
}
