import type {
  Completion,
  LaunchState,
  Mode,
  ObjectiveRecord,
  StartOutcome,
  Success,
  TrackingPort,
} from '../../src/tracking/port.ts';
import type { Accent } from '../fixtures/strict-host/accents.ts';
import type { Outside } from '../fixtures/strict-host/outside.ts';
import type { Position } from '../fixtures/strict-host/positions.ts';

/** How a launch is to be set up; what is left out is the record keeper's own habit. */
export interface LaunchWish {
  mode?: Mode | 'empty';
  /** Per cent. */
  masteryScore?: number;
  /** Begins a new attempt after a closed one. */
  newAttempt?: boolean;
  position?: Position;
  /** The launch goes on in normal mode although the attempt is closed. */
  reopened?: boolean;
  /** The browser refuses storage to the tab. */
  storage?: 'refused';
  /** An id of '' is nobody's; a record keeper that knows its learners by itself has no use for it. */
  learner?: { id: string; name: string };
  /** How the LMS's scripts answer otherwise than the standard says. */
  accent?: Accent;
  /** The launch does not find what was saved; all else is there. */
  wiped?: 'suspend data';
  /** Every save sends all there is, changed or not. */
  sendsAll?: true;
}

/** What goes wrong from now on; null heals it. */
export type Trouble =
  | 'beginning is refused'
  | 'saving is refused'
  | 'saving is refused and sent again later'
  | 'saving throws'
  | 'saving takes 2 s'
  | 'ending is refused'
  | 'interactions are unknown'
  | 'answers are refused'
  | 'answers vanish behind a yes'
  | 'details are refused'
  | 'the session has expired'
  | 'the session has expired (403)'
  | 'the network is gone'
  | 'every call takes 2 s';

/** One tab with the course in it. */
export interface Launch {
  port: TrackingPort;
  /** What lies between the tab and the record; left out where the record keeper answers for itself and no script for it. */
  outside?: Outside;
  trouble(trouble: Trouble | null): void;
  /** The tab dies in this call of the standard, counted from 1. */
  killAtCall(call: number): void;
  calls(): number;
  /** What has been sent: how many saves, and the element or statement of each write. */
  traffic(): { saves: number; written: string[] };
  /** The page is loaded again: with the LMS's own page, where that holds the interface. */
  reload(): Launch;
  /** The course's frame is loaded again under an LMS that stays; left out where there is no such frame. */
  reloadFrame?(): Launch;
}

/** What would be found if the tab died now, in the port's words. */
export interface Stored {
  attempts: number;
  completion: Completion;
  success: Success;
  score: number | null;
  location: string;
  suspendData: string;
  interactions: {
    id: string;
    response: string[];
    result: 'correct' | 'incorrect' | '';
  }[];
  objectives: { id: string; score: number | null; status: string }[];
  totalSeconds: number;
}

/** One learner's record of one course, and the way to open the course again. */
export interface Keeper {
  launch(wish?: LaunchWish): Launch;
  stored(): Stored;
  /** Runs after each write to the record; left out where nothing is ever written over. */
  onWrite?(listener: () => void): void;
}

/** A standard under test. */
export interface Bench {
  name: string;
  /** The launch says where the record is kept: there is nothing to search the windows for. */
  foundByAddress?: true;
  /** How many calls a course takes at least, all told; 20 where nothing is said. */
  leastCalls?: number;
  /** What cannot go wrong in this standard, and why. */
  without?: Readonly<Record<string, string>>;
  /** A record keeper that has never seen this learner. */
  keeper(): Keeper;
}

/** Starts and insists on a launch; needs fake timers. */
export async function begin(launch: Launch): Promise<LaunchState> {
  const outcome = await outcomeOf(launch);
  if (outcome.kind !== 'started') throw new Error(`${outcome.kind} at start`);
  return outcome.state;
}

/** Starts and waits as long as a port may look for its record keeper. */
export async function outcomeOf(
  launch: Launch,
  waitMilliseconds = 0,
): Promise<StartOutcome> {
  const outcome = launch.port.start();
  const { vi } = await import('vitest');
  await vi.advanceTimersByTimeAsync(waitMilliseconds);
  return outcome;
}

/** Objectives as the record shows them. */
export function asStored({ id, score, status }: ObjectiveRecord) {
  return { id, score, status };
}
