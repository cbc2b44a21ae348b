import type { TrackingError } from '../port.ts';
import type { CheckedApi } from './api.ts';

/** Writes changed elements only and remembers what no commit has acknowledged yet. */
export interface Writer {
  /** Null when the LMS holds the value, now or already. */
  write(element: string, value: string): TrackingError | null;
  commit(): TrackingError | null;
  /** Call before a save: makes good a failed commit, or says that the LMS still fails. */
  recover(): TrackingError | null;
}

// A second legal value for each kind of element, by the element's end.
const ALTERNATIVES: [RegExp, string, string][] = [
  [/status$/, 'incomplete', 'browsed'],
  [/(raw|min|max|weighting)$/, '0', '1'],
  [/(time|latency)$/, '00:00:00', '00:00:01'],
  [/(pattern|response)$/, 'z', 'y'],
  [/result$/, 'neutral', 'wrong'],
  [/type$/, 'fill-in', 'choice'],
  [/exit$/, '', 'suspend'],
];

/** A legal value of this element that is not `value`. */
export function otherValue(element: string, value: string): string {
  const [, first, second] =
    ALTERNATIVES.find(([end]) => end.test(element)) ?? [];
  if (first === undefined || second === undefined) return `${value}_`;
  return value === first ? second : first;
}

/** `known` holds what the LMS has stored already, by element. */
export function changedOnly(
  lms: CheckedApi,
  known: ReadonlyMap<string, string>,
): Writer {
  const held = new Map(known);
  const acknowledged = new Map(known);
  const uncommitted = new Map<string, string>();
  let doubtful = false;

  /** Sets every uncommitted element; returns those that were refused, and why the first of them was. */
  function setAll(valueOf: (element: string, value: string) => string) {
    const refused = new Set<string>();
    let refusal: TrackingError | null = null;
    for (const [element, value] of uncommitted) {
      const error = lms.set(element, valueOf(element, value));
      if (error) refused.add(element);
      refusal ??= error;
    }
    return { refused, refusal };
  }

  /** Books as acknowledged what has been committed; `except` is not. */
  function acknowledge(except: ReadonlySet<string>): void {
    for (const [element, value] of [...uncommitted]) {
      if (except.has(element)) held.delete(element);
      else {
        acknowledged.set(element, value);
        uncommitted.delete(element);
      }
    }
  }

  return {
    write(element, value) {
      if (held.get(element) === value) return null;
      const error = lms.set(element, value);
      if (error) held.delete(element);
      else {
        held.set(element, value);
        uncommitted.set(element, value);
      }
      return error;
    },
    commit() {
      const error = lms.commit();
      doubtful = error !== null;
      if (!error) acknowledge(new Set());
      return error;
    },
    // Moodle sends what differs from the last value it tried to send, even when
    // that try failed: the same value again is answered 'true' and never stored.
    // So the stored value (or another one) goes first, and ours differs again.
    // Ours is committed at once: the update that follows may go back to the
    // stored value, which would then count as sent, whatever is stored by now.
    recover() {
      if (!doubtful) return null;
      setAll(
        (element, value) =>
          acknowledged.get(element) ?? otherValue(element, value),
      );
      const unsettled = lms.commit();
      // Never leave the other values behind: LMSFinish may come next.
      const { refused, refusal } = setAll((_, value) => value);
      if (unsettled) return unsettled;
      const error = lms.commit();
      if (error) return error;
      acknowledge(refused);
      doubtful = refusal !== null;
      return refusal;
    },
  };
}
