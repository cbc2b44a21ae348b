import { atom, map } from 'nanostores';
import type { Verdict } from '../../domain/verdict/verdict.ts';

/** Where this launch stands with its record keeper. */
export type Phase =
  /** Looking for the LMS. */
  | 'starting'
  /** The LMS keeps the record. */
  | 'recording'
  /** No LMS is meant to be there: the public site. */
  | 'practice'
  /** The LMS opened the course to look at, not to record. */
  | 'review'
  /** Another tab of this browser records for this learner; this one reads only. */
  | 'elsewhere'
  /** The package expects an LMS and none was found. */
  | 'absent'
  /** The LMS was found and refused to begin. */
  | 'refused'
  /** The launch was ended; nothing more is recorded. `save` says whether its last part was. */
  | 'ended';

/** What is known of the latest save. `saved`: the LMS said yes, and nothing speaks against it. `doubted`: it said yes, and something does. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'doubted' | 'unsaved';

/** What of earlier data could not be brought back, or need not be: saved by an unknown version, damaged, judged already, or kept here of an attempt that is over; '' when all is well. */
export type EarlierData = '' | 'version' | 'damaged' | 'judged' | 'over';

export interface SessionView {
  phase: Phase;
  save: SaveState;
  /** When the LMS last said a yes that nothing speaks against, as milliseconds since 1970; 0 for never. */
  savedAt: number;
  /** Why the latest save failed, in words. */
  problem: string;
  /** Where work is until it is confirmed: `page` in a browser that refuses storage, and for a learner without an id. */
  kept: 'browser' | 'page';
  /** The latest verdict that the record keeper accepted beyond doubt, and when; `confirmed`: it gave it back at this launch. Null for none. */
  accepted: { verdict: Verdict; at: number; confirmed: boolean } | null;
  /** The LMS keeps no single answers. */
  withoutAnswers: boolean;
  /** In `elsewhere`: true once no other tab records any more. */
  free: boolean;
  learnerName: string;
  /** True when a bookmark brought the learner back. */
  resumed: boolean;
  earlier: EarlierData;
  /** Per cent; from the LMS, else from the course. */
  passMark: number;
  /** What the LMS said of a pass mark, in its words; '' for nothing. */
  markGiven: string;
  /** Whether that is the mark in force. */
  markIsTheirs: boolean;
}

/** What the banner and the result page show. */
export const $session = map<SessionView>({
  phase: 'starting',
  save: 'nothing',
  savedAt: 0,
  problem: '',
  kept: 'browser',
  accepted: null,
  withoutAnswers: false,
  free: false,
  learnerName: '',
  resumed: false,
  earlier: '',
  passMark: 100,
  markGiven: '',
  markIsTheirs: false,
});

/** Requests from the page to the session; it listens and answers through `$session`. */
export const $request = map<{ retry: number; finish: number }>({
  retry: 0,
  finish: 0,
});

/** Asks the session to send again what is not saved. */
export function retrySave(): void {
  $request.setKey('retry', $request.get().retry + 1);
}

/** Asks the session to save and end this launch. */
export function finishLaunch(): void {
  $request.setKey('finish', $request.get().finish + 1);
}

/** The connection panel: its facts come when it asks, or did not come. */
export const $panel = atom<'closed' | 'asked' | 'open' | 'failed'>('closed');

/** Asks the session for what the connection panel shows. */
export function requestPanel(): void {
  if ($panel.get() !== 'open') $panel.set('asked');
}
