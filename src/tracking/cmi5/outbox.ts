import type { TrackingError } from '../port.ts';
import { undescribed } from './interaction.ts';
import { listOf } from './json.ts';
import { isRefusal } from './request.ts';
import type { Statement } from './statement.ts';
import { uuid } from './uuid.ts';
import type { Xapi } from './xapi.ts';

interface Entry {
  /** What the statement says, to know a repeat; not its time. */
  content: string;
  statement: Statement;
  acknowledged: boolean;
  /** The id of a statement that makes this one needless, if the LMS holds it. */
  unless: string | undefined;
}

/** What there is to tell the LMS, each under a key: a new content of a key takes the old one's place. */
export interface Outbox {
  /** Nothing happens when the key was acknowledged, or waits, with this content. */
  put(
    key: string,
    content: unknown,
    make: (id: string) => Statement,
    options?: { id?: string; unless?: string },
  ): void;
  /** Keys that wait, in order. */
  waiting(): string[];
  /** Keys that the LMS has acknowledged in this launch. */
  acknowledged(): string[];
  /** Sends all that waits, in order; the request leaves before the promise is returned. */
  send(keepalive: boolean): Promise<SendOutcome>;
}

export interface SendOutcome {
  /** Why something still waits, by key. */
  refused: Map<string, TrackingError>;
  /** What was recorded with less than it should say. */
  warnings: TrackingError[];
}

/** Statements keep their id from try to try, so that none is recorded twice. */
export function outbox(xapi: Xapi): Outbox {
  const entries = new Map<string, Entry>();
  const waiting = () =>
    [...entries].filter(([, { acknowledged }]) => !acknowledged);

  /** The LMS answers a batch with the ids that it has stored. */
  function book(batch: readonly [string, Entry][], body: unknown): string[] {
    const stored = listOf(body);
    const missing = batch.filter(
      ([, { statement }]) => !stored.includes(statement.id),
    );
    for (const [, entry] of batch) {
      if (stored.includes(entry.statement.id)) entry.acknowledged = true;
    }
    return missing.map(([key]) => key);
  }

  async function isHeld({ statement, unless }: Entry): Promise<boolean> {
    if (await xapi.holds(statement.id)) return true;
    return unless !== undefined && (await xapi.holds(unless));
  }

  /** Finds out about one statement of a refused batch. */
  async function settle(
    key: string,
    entry: Entry,
    outcome: SendOutcome,
    keepalive: boolean,
  ): Promise<TrackingError | null> {
    if (await isHeld(entry)) {
      entry.acknowledged = true;
      return null;
    }
    const reply = await xapi.postStatements([entry.statement], keepalive);
    if (!reply.error) {
      const [missing] = book([[key, entry]], reply.body);
      return missing === undefined ? null : notStored;
    }
    const plain = undescribed(entry.statement);
    if (reply.status !== 400 || plain === entry.statement) return reply.error;
    const { error, body } = await xapi.postStatements([plain], keepalive);
    if (error) return error;
    outcome.warnings.push(reply.error);
    return book([[key, entry]], body).length > 0 ? notStored : null;
  }

  return {
    put(key, content, make, { id = uuid(), unless } = {}) {
      const text = JSON.stringify(content);
      if (entries.get(key)?.content === text) return;
      // At the end again: its answer is newer than what waits.
      entries.delete(key);
      entries.set(key, {
        content: text,
        statement: make(id),
        acknowledged: false,
        unless,
      });
    },
    waiting: () => waiting().map(([key]) => key),
    acknowledged: () =>
      [...entries].filter(([, it]) => it.acknowledged).map(([key]) => key),
    async send(keepalive) {
      const batch = waiting();
      const outcome: SendOutcome = { refused: new Map(), warnings: [] };
      const { refused } = outcome;
      if (batch.length === 0) return outcome;
      const reply = await xapi.postStatements(
        batch.map(([, { statement }]) => statement),
        keepalive,
      );
      if (!reply.error) {
        for (const key of book(batch, reply.body)) refused.set(key, notStored);
      } else if (!isRefusal(reply.status)) {
        for (const [key] of batch) refused.set(key, reply.error);
      } else {
        // All or none were stored: one by one, what is sound gets through.
        for (const [key, entry] of batch) {
          const error = await settle(key, entry, outcome, keepalive);
          if (error) refused.set(key, error);
          // Nothing is taken before the first statement.
          if (error && key === 'initialized') break;
        }
      }
      return outcome;
    },
  };
}

const notStored: TrackingError = {
  call: 'POST statements',
  code: '',
  message: 'The LMS said yes but did not store everything.',
};
