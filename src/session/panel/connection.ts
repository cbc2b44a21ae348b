import type {
  Ack,
  LaunchState,
  RecordUpdate,
  TrackingPort,
} from '../../tracking/port.ts';
import type { EarlierWork } from '../restore/beginning.ts';
import type { Doubt } from '../browser/witness.ts';

/** What this launch has to show in the connection panel, and to test. */
export interface Connection {
  /** Null while, or because, there is no record keeper. */
  found: { port: TrackingPort; state: LaunchState; standard: string } | null;
  /** What this launch found of the work that the last one in this browser had kept; null where nothing was kept. */
  earlier: EarlierWork | null;
  /** Saves what the course saves anyway: bookmark and saved data as they are now. Null where nothing is saved. */
  save: (() => Promise<void>) | null;
  /** The newest saves, oldest first; `at` is in milliseconds since 1970. */
  answers: readonly {
    at: number;
    update: RecordUpdate;
    ack: Ack;
    /** What speaks against a yes; null for nothing. */
    doubt: Doubt | null;
  }[];
  /** Runs after each save. */
  changed: () => void;
}

/** How many saves the panel shows. */
const mostAnswers = 10;

/** The connection of this page. */
export const connection: Connection = {
  found: null,
  earlier: null,
  save: null,
  answers: [],
  changed: () => undefined,
};

/** Books the answer to a save. */
export function bookAnswer(
  update: RecordUpdate,
  ack: Ack,
  doubt: Doubt | null,
): void {
  connection.answers = [
    ...connection.answers.slice(1 - mostAnswers),
    { at: Date.now(), update, ack, doubt },
  ];
  connection.changed();
}
