import { setImmediate } from 'node:timers/promises';
import type { Timers } from '../../../src/session/browser/timers.ts';
import type { Doubt, Witness } from '../../../src/session/browser/witness.ts';
import type {
  Ack,
  InteractionRecord,
  RecordUpdate,
  TrackingPort,
} from '../../../src/tracking/port.ts';

/** An acknowledgement of this moment. */
export const accepted: Ack = {
  kind: 'accepted',
  at: new Date('2026-11-24T10:00:00Z'),
  warnings: [],
};

/** A refusal in the words of an LMS. */
export const rejected: Ack = {
  kind: 'rejected',
  error: { call: 'LMSCommit', code: '101', message: 'General exception' },
};

/** Lets every promise that can go on do so. */
export async function settled(): Promise<void> {
  await setImmediate();
}

/** Goes on until it holds, for what a promise alone does not bring: a module that loads, say. */
export async function until(holds: () => boolean): Promise<void> {
  // By the machine's own clock: that of the test may stand still.
  const begun = process.uptime();
  while (!holds()) {
    if (process.uptime() - begun > 30)
      throw new Error(`Not after 30 s: ${holds.toString()}`);
    await settled();
  }
}

/** The answer with this number to an item with this id. */
export function answerTo(id: string, seconds = 5): InteractionRecord {
  return {
    id,
    type: 'choice',
    response: ['b'],
    pattern: ['b'],
    result: 'correct',
    latencySeconds: seconds,
    at: new Date('2026-11-24T09:10:11.500Z'),
    objective: 'exceptions',
    description: 'Which?',
  };
}

/** Timers that run when a test lets time pass; `waiting` lists what is set, in milliseconds from now. */
export interface FakeTimers extends Timers {
  advance(milliseconds: number): Promise<void>;
  waiting(): number[];
}

/** Timers that start at zero. */
export function fakeTimers(): FakeTimers {
  const due = new Map<number, { run: () => void; at: number }>();
  let now = 0;
  let last = 0;
  return {
    set(run, milliseconds) {
      last += 1;
      due.set(last, { run, at: now + milliseconds });
      return last;
    },
    clear: (timer) => void due.delete(timer),
    async advance(milliseconds) {
      now += milliseconds;
      for (const [timer, { run, at }] of [...due]) {
        if (at > now) continue;
        due.delete(timer);
        run();
      }
      await settled();
    },
    waiting: () => [...due.values()].map(({ at }) => at - now),
  };
}

/** A record keeper that answers when the test says so. */
export interface FakePort extends TrackingPort {
  /** Every update handed in, in order; `end` marks the last one of a launch. */
  calls: {
    by: 'save' | 'end';
    update: RecordUpdate;
    byLearner?: boolean | undefined;
  }[];
  /** Answers the oldest call that waits. */
  answer(ack: Ack): Promise<void>;
  /** Lets the oldest call that waits fail as no adapter should. */
  fail(error: Error): Promise<void>;
  /** How many calls wait for an answer. */
  open(): number;
  /** What the session made of the answers, in order. */
  judged: ('believe' | 'doubt')[];
}

/** A record keeper with no answer yet. */
export function fakePort(): FakePort {
  const waiting: PromiseWithResolvers<Ack>[] = [];
  const calls: FakePort['calls'] = [];
  const judged: FakePort['judged'] = [];
  function take(
    by: 'save' | 'end',
    update: RecordUpdate,
    byLearner?: boolean,
  ): Promise<Ack> {
    calls.push({ by, update, byLearner });
    const call = Promise.withResolvers<Ack>();
    waiting.push(call);
    return call.promise;
  }
  return {
    calls,
    start: () => Promise.resolve({ kind: 'absent' }),
    save: (update) => take('save', update),
    end: (update, byLearner) => take('end', update, byLearner),
    judged,
    believe: () => void judged.push('believe'),
    doubt: () => void judged.push('doubt'),
    diagnose: () =>
      Promise.resolve({
        calls: [],
        held: { location: '', suspendData: '' },
        suspendDataLimit: null,
      }),
    async answer(ack) {
      waiting.shift()?.resolve(ack);
      await settled();
    },
    async fail(error) {
      waiting.shift()?.reject(error);
      await settled();
    },
    open: () => waiting.length,
  };
}

/** A witness that says what the test lets it say. */
export interface FakeWitness extends Witness {
  says: Doubt | null;
  /** How often it was asked. */
  asked: number;
  /** While true it keeps its answers back. */
  thinks: boolean;
  /** Says what it keeps back. */
  speak(): Promise<void>;
}

/** A witness that has nothing against anything. */
export function fakeWitness(): FakeWitness {
  const waiting: (() => void)[] = [];
  const witness: FakeWitness = {
    says: null,
    asked: 0,
    thinks: false,
    doubt() {
      witness.asked += 1;
      if (!witness.thinks) return Promise.resolve(witness.says);
      return new Promise((resolve) => {
        waiting.push(() => resolve(witness.says));
      });
    },
    async speak() {
      for (const say of waiting.splice(0)) say();
      await settled();
    },
  };
  return witness;
}

/** A browser's storage, in memory. */
export function fakeStorage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    getItem: (key) => held.get(key) ?? null,
    key: (index) => [...held.keys()][index] ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => void held.set(key, value),
  };
}

/** A browser's storage where the page may keep nothing. */
export function refusedStorage(): Storage {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return {
    length: 0,
    clear: refuse,
    getItem: refuse,
    key: refuse,
    removeItem: refuse,
    setItem: refuse,
  };
}
