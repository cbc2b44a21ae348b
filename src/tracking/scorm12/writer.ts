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

  const setAll = (valueOf: (element: string, value: string) => string) => {
    let refusal: TrackingError | null = null;
    for (const [element, value] of uncommitted) {
      refusal = lms.set(element, valueOf(element, value)) ?? refusal;
    }
    return refusal;
  };

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
      if (!error) {
        uncommitted.forEach((value, element) =>
          acknowledged.set(element, value),
        );
        uncommitted.clear();
      }
      return error;
    },
    // Moodle sends what differs from the last value it tried to send, even when
    // that try failed: the same value again is answered 'true' and never stored.
    // So the stored value (or another one) goes first, then ours differs again.
    recover() {
      if (!doubtful) return null;
      setAll(
        (element, value) =>
          acknowledged.get(element) ?? otherValue(element, value),
      );
      const error = lms.commit();
      // Never leave the other values behind: LMSFinish may come next.
      const refusal = setAll((_, value) => value);
      return error ?? refusal;
    },
  };
}
