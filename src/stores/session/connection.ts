import { atom, map } from 'nanostores';
import type {
  Problem,
  SelfTestFacts,
  TestLine,
} from '../../domain/connection/selfTest.ts';

/** One save and its answer, by what it held; no value of it. */
export interface SaveEntry {
  /** Milliseconds since 1970. */
  at: number;
  /** Null when the LMS said yes. */
  problem: Problem | null;
  /** What speaks against a yes: then it is only given, not accepted. Null for nothing. */
  doubt: 'offline' | 'hidden' | 'leaving' | 'silent' | null;
  /** Answers and calls. */
  answers: number;
  objectives: number;
  /** Whether it held a score and a final status. */
  judged: boolean;
}

/** What the connection panel shows of this launch beside `$session`. */
export interface ConnectionView {
  /** As its adapter calls it; '' while no record keeper has been found. */
  standard: string;
  mode: 'normal' | 'review' | 'browse';
  entry: 'ab-initio' | 'resume';
  credit: boolean;
  keepsAnswers: boolean;
  /** What this launch found of the work that the last one in this browser had kept; null where nothing was kept. */
  earlier: 'confirmed' | 'missing' | 'over' | null;
  /** What the packager wrote: the standard, and each option with its value; null on a public site. */
  packaged: { standard: string; options: [string, string][] } | null;
  /** The newest saves, newest first. */
  saves: SaveEntry[];
  /** The latest save that was refused, however long ago; null for none. */
  refused: SaveEntry | null;
}

/** Filled when the panel opens. */
export const $connection = map<ConnectionView>({
  standard: '',
  mode: 'normal',
  entry: 'ab-initio',
  credit: true,
  keepsAnswers: false,
  earlier: null,
  packaged: null,
  saves: [],
  refused: null,
});

/** One call to the record keeper, without values. */
export interface CallLine {
  call: string;
  outcome: 'ok' | 'failed' | 'threw';
  code: string;
  at: Date;
  milliseconds: number;
}

/** A self-test that has been run. */
export interface FinishedTest {
  status: 'done';
  /** Milliseconds since 1970. */
  at: number;
  facts: SelfTestFacts;
  report: TestLine[];
  calls: readonly CallLine[];
}

/** A self-test: not asked for, under way, or done. */
type SelfTest = { status: 'none' | 'running' } | FinishedTest;

export const $selfTest = atom<SelfTest>({ status: 'none' });

/** Counts the requests for a self-test; the session listens and answers through `$selfTest`. */
export const $selfTestRequest = atom(0);

/** Asks the session to test the connection. */
export function requestSelfTest(): void {
  if ($selfTest.get().status === 'running') return;
  $selfTest.set({ status: 'running' });
  $selfTestRequest.set($selfTestRequest.get() + 1);
}
