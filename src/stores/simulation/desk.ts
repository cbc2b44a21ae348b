import { atom, map } from 'nanostores';
import type { DeskState } from '../../domain/simulation/desk.ts';
import { newDesk } from '../../domain/simulation/desk.ts';
import type { CaseBank } from '../../domain/simulation/queue.ts';
import type { Fetched } from '../fetched.ts';

/** The fetched cases: `failed` offers a retry, never a blank. */
export const $caseBank = map<Fetched<CaseBank | null>>({
  status: 'waiting',
  bank: null,
});

/** Asks the session to fetch the cases (again). */
export const $caseBankRequest = atom(0);
export function requestCases(): void {
  $caseBankRequest.set($caseBankRequest.get() + 1);
}

/** The practice desk of this LMS attempt. */
export const $desk = atom<DeskState>(newDesk);

/** The fewest minutes to a passed desk; null until the desk has come, which counts them, and once it is passed. */
export const $deskMinutes = atom<number | null>(null);

/** A finished call in the words of a record; the session passes it on. */
export interface CallReport {
  case: string;
  variant: string;
  revision: number;
  /** Which call of this LMS attempt it was, from 1. */
  number: number;
  /** Moves with what came of them, and the outcome as `Z…`, last. */
  trace: string[];
  /** The same of a sound course. */
  pattern: string[];
  good: boolean;
  seconds: number;
  objective: string;
  title: string;
}

/** The call that was finished last; set before `$desk` counts it. */
export const $callReport = atom<CallReport | null>(null);
