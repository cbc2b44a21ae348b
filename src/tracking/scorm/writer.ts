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

/**
 * `known` holds what the LMS has stored already, by element. `otherValue` gives
 * a legal value that is not this one; null where the element may not change.
 */
export function changedOnly(
  lms: CheckedApi,
  known: ReadonlyMap<string, string>,
  otherValue: (element: string, value: string) => string | null,
): Writer {
  const held = new Map(known);
  const acknowledged = new Map(known);
  const uncommitted = new Map<string, string>();
  let doubtful = false;

  /** Sets every uncommitted element; returns those that were refused, and why the first of them was. */
  function setAll(valueOf: (element: string, value: string) => string | null) {
    const refused = new Set<string>();
    let refusal: TrackingError | null = null;
    for (const [element, value] of uncommitted) {
      const chosen = valueOf(element, value);
      const error = chosen === null ? null : lms.set(element, chosen);
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
