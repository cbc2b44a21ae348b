import {
  valueFaults,
  type Expected,
} from '../../../words/workshop/evidence/reading/json.ts';
import type { Held, Taken } from './jsonHeld.ts';
import type { Members } from './jsonMembers.ts';
import type { JsonLimits, JsonListener, JsonRefusal } from './jsonTypes.ts';

/** What stands at the next character. */
export type Place =
  | 'root'
  | 'element'
  | 'afterElement'
  | 'name'
  | 'colon'
  | 'member'
  | 'afterMember'
  | 'lines'
  | 'over';

/** A file in the middle of being read. */
export interface Reading {
  listener: JsonListener;
  limits: JsonLimits;
  held: Held;
  notices: Set<string>;
  place: Place;
  rows: number;
  refusal: JsonRefusal | null;
  began: boolean;
  /** The object around a list of values, or the one that may turn out to be a value itself. */
  object: Members | null;
  /** Of the member in hand. */
  name: string;
}

/** Tells the listener of a value, or why it cannot be read. */
export function tell(file: Reading, taken: Taken): void {
  file.rows += 1;
  const { listener, rows, object } = file;
  if (!taken.ok) listener.onUnreadable(rows, taken.reason);
  else listener.onValue(taken.value, rows, object?.around() ?? {});
}

export function goTo(file: Reading, next: Place): true {
  file.place = next;
  return true;
}

/** Goes on behind the mark. */
export function pass(file: Reading, next: Place): true {
  file.held.skip();
  return goTo(file, next);
}

/** The object is closed: a value itself, unless a list of them stood in it. */
export function endObject(file: Reading, ended: Members): true {
  file.held.skip();
  const taken = ended.whole();
  const oneLine = !file.held.brokeLine() && taken.ok && !taken.lines;
  file.object = null;
  const notice = ended.pageNotice();
  if (notice !== null) file.notices.add(notice);
  if (ended.hasList()) return goTo(file, 'root');
  tell(file, taken);
  // A broken line then costs no other line.
  return goTo(file, oneLine ? 'lines' : 'root');
}

/** Reads nothing more; what came before stays. */
export function stop(file: Reading, reason: string): false {
  file.place = 'over';
  tell(file, { ok: false, reason });
  return false;
}

export function expected(file: Reading, what: Expected, found: string): false {
  return stop(file, valueFaults.unexpected(what, found));
}

/** Takes nothing of the file. */
export function refuse(file: Reading, why: JsonRefusal): false {
  file.refusal = why;
  file.place = 'over';
  return false;
}
