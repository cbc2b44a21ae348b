import { notStored } from '../../words/tracking/cmi5.ts';
import { fingerprint } from '../fingerprint.ts';
import type { TrackingError } from '../port.ts';
import { undescribed } from './interaction.ts';
import { listOf } from './json.ts';
import { isRefusal } from './request.ts';
import type { Statement } from './statement.ts';
import type { Xapi } from './xapi.ts';

interface Entry {
  /** What the statement says, to know a repeat; not its time. */
  content: string;
  statement: Statement;
  acknowledged: boolean;
  /** Nothing speaks against the LMS's yes. */
  believed: boolean;
  /** The id of a statement that makes this one needless, if the LMS holds it. */
  unless: string | undefined;
}

/** What there is to tell the LMS, each under a key: a new content of a key takes the old one's place. */
export interface Outbox {
  /**
   * Nothing happens when the key was acknowledged, or waits, with this content.
   * Where no id is given, it follows from key and content, and from what was said
   * before under this key: a standing may come back to what it was.
   */
  put(
    key: string,
    content: unknown,
    make: (id: string) => Statement,
    options?: { id?: string; unless?: string },
  ): void;
  /** What waits, in order. */
  waiting(): Statement[];
  /** Keys that the LMS has acknowledged in this launch, each with what it holds there, in short. */
  held(): [string, string][];
  /** What is acknowledged by now is there. */
  believe(): void;
  /** Asks the LMS for what is acknowledged and not believed; what it does not hold waits again. */
  ask(): Promise<void>;
  /** Sends all that waits, in order; the request leaves before the promise is returned. */
  send(keepalive: boolean): Promise<SendOutcome>;
}

export interface SendOutcome {
  /** Why something still waits; a refused `terminated` is only a warning, since all else is recorded. */
  error: TrackingError | null;
  /** What was recorded with less than it should say. */
  warnings: TrackingError[];
}

const inShort = (text: string) => fingerprint(text).slice(0, 12);
const entryInShort = ({ content, statement }: Entry) =>
  inShort(content) + inShort(statement.id);

/**
 * Statements keep their id from try to try and from launch to launch, so that
 * none is recorded twice.
 * @param told what the LMS held before this launch, by key.
 */
export function outbox(
  xapi: Xapi,
  idOf: (what: string) => string,
  told: Readonly<Record<string, string>>,
): Outbox {
  const entries = new Map<string, Entry>();
  const waiting = () => [...entries].filter(([, it]) => !it.acknowledged);

  async function isHeld({ statement, unless }: Entry): Promise<boolean> {
    if (await xapi.holds(statement.id)) return true;
    return unless !== undefined && (await xapi.holds(unless));
  }

  /** Posts one statement for each entry. The LMS answers with the ids that it has stored. */
  async function post(
    batch: readonly Entry[],
    keepalive: boolean,
    form = (statement: Statement) => statement,
  ) {
    const { status, error, body } = await xapi.postStatements(
      batch.map(({ statement }) => form(statement)),
      keepalive,
    );
    if (!error)
      for (const entry of batch)
        entry.acknowledged = listOf(body).includes(entry.statement.id);
    return { status, error };
  }

  /** Finds out about one statement of a refused batch. */
  async function settle(
    entry: Entry,
    warnings: TrackingError[],
    keepalive: boolean,
  ): Promise<TrackingError | null> {
    entry.acknowledged = await isHeld(entry);
    if (entry.acknowledged) return null;
    const { status, error } = await post([entry], keepalive);
    if (status !== 400 || undescribed(entry.statement) === entry.statement)
      return error;
    const plain = await post([entry], keepalive, undescribed);
    if (error && !plain.error) warnings.push(error);
    return plain.error;
  }

  return {
    put(key, content, make, { id, unless } = {}) {
      const text = JSON.stringify(content);
      const old = entries.get(key);
      if (old?.content === text) return;
      const before = old ? entryInShort(old) : (told[key] ?? '');
      if (!id && !old && before.startsWith(inShort(text))) return;
      // At the end again: its answer is newer than what waits.
      entries.delete(key);
      entries.set(key, {
        content: text,
        statement: make(id ?? idOf(`${key} ${text} ${before}`)),
        acknowledged: false,
        believed: false,
        unless,
      });
    },
    waiting: () => waiting().map(([, { statement }]) => statement),
    held: () =>
      [...entries]
        .filter(([, it]) => it.acknowledged)
        .map(([key, it]) => [key, entryInShort(it)]),
    believe() {
      for (const entry of entries.values()) entry.believed = entry.acknowledged;
    },
    async ask() {
      for (const entry of entries.values())
        if (entry.acknowledged && !entry.believed)
          entry.acknowledged = await isHeld(entry);
    },
    async send(keepalive) {
      const outcome: SendOutcome = { error: null, warnings: [] };
      const { warnings } = outcome;
      const batch = waiting();
      if (batch.length === 0) return outcome;
      const { status, error } = await post(
        batch.map(([, entry]) => entry),
        keepalive,
      );
      for (const [key, entry] of batch) {
        let why = error;
        // All or none were stored: one by one, what is sound gets through.
        if (error && isRefusal(status) && !error.over)
          why = await settle(entry, warnings, keepalive);
        if (!entry.acknowledged) why ??= partStored;
        if (!why) continue;
        if (key === 'terminated') warnings.push(why);
        else outcome.error ??= why;
        // Nothing is taken before the first statement.
        if (key === 'initialized') break;
      }
      return outcome;
    },
  };
}

const partStored: TrackingError = {
  call: 'POST statements',
  code: '',
  message: notStored,
};
