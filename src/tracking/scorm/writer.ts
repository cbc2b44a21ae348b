import type { TrackingError } from '../port.ts';
import type { CheckedApi } from './api.ts';
import type { OtherValue } from './dialect.ts';

/** Writes changed elements only, and remembers what the LMS has still to store, or may have lost. */
export interface Writer {
  /**
   * Null when the LMS has taken the value, now or already.
   * @param isAsked asks the LMS even after a yes whether it has.
   */
  write: (
    element: string,
    value: string,
    isAsked: boolean,
  ) => TrackingError | null;
  /** The LMS gives this value back, so it needs no writing. */
  know: (element: string, value: string) => void;
  /** The LMS may not have taken this element, whatever it said: it is written again when it comes again. */
  forget: (element: string) => void;
  /** True while anything is set that no commit has been acknowledged for. */
  isWaiting: () => boolean;
  /** @param isAsked asks the LMS even after a yes whether anything was wrong; else a yes acknowledges nothing. */
  commit: (isAsked: boolean) => TrackingError | null;
  /** What was acknowledged so far is stored. */
  believe: () => void;
  /** What was acknowledged since the last `believe` may be lost: the next commit brings it once more. */
  doubt: () => void;
}

/** `known` holds what the LMS has stored already, by element; `otherValue` is the dialect's. */
export function changedOnly(
  lms: CheckedApi,
  known: ReadonlyMap<string, string>,
  otherValue: OtherValue,
): Writer {
  const held = new Map(known);
  const proven = new Map(known);
  /** Set, and not believed yet. */
  const open = new Map<
    string,
    { value: string; isAccepted: boolean; mayBeStored: boolean }
  >();
  /** What went along with commits that failed or are doubted, and may count as sent: whether it may be stored, too. */
  const spent = new Map<string, Map<string, boolean>>();

  function spend(element: string, value: string, mayBeStored: boolean): void {
    const values = spent.get(element) ?? new Map<string, boolean>();
    values.set(value, mayBeStored || values.get(value) === true);
    spent.set(element, values);
  }

  function set(
    element: string,
    value: string,
    isAsked: boolean,
  ): TrackingError | null {
    const error = lms.set(element, value, isAsked);
    if (error) held.delete(element);
    else held.set(element, value);
    return error;
  }

  /** A value to stand there for a moment. */
  function inBetween(element: string, value: string): string | null {
    const stored = proven.get(element);
    const mayBeStored = spent.get(element)?.get(value) === true;
    return stored === undefined ||
      stored === value ||
      (mayBeStored && element.endsWith('status'))
      ? otherValue(element, value, mayBeStored)
      : stored;
  }

  // Moodle sends what differs from the last value it tried to send, even when
  // that try failed: the same value again is answered 'true' and never stored.
  // So another value goes first, and ours differs again. Ours is set in any
  // case: LMSFinish may come next, and would store what stands there.
  function loosen(stuck: [string, string][]) {
    for (const [element, value] of stuck) {
      const other = inBetween(element, value);
      if (other === null) continue;
      lms.set(element, other);
      spend(element, other, true);
    }
    const error = lms.commit();
    let refusal: TrackingError | null = null;
    for (const [element, value] of stuck)
      refusal = set(element, value, true) ?? refusal;
    return { error, refusal };
  }

  return {
    know: (element, value) => void held.set(element, value),
    forget: (element) => void held.delete(element),
    isWaiting: () => [...open.values()].some(({ isAccepted }) => !isAccepted),
    write(element, value, isAsked) {
      if (held.get(element) === value) return null;
      const error = set(element, value, isAsked);
      if (error) return error;
      const earlier = open.get(element);
      if (earlier?.isAccepted) spend(element, earlier.value, true);
      open.set(element, { value, isAccepted: false, mayBeStored: false });
      return null;
    },
    commit(isAsked) {
      const waiting = [...open].filter(([, { isAccepted }]) => !isAccepted);
      const stuck = waiting.flatMap(
        ([element, { value }]): [string, string][] =>
          spent.get(element)?.has(value) ? [[element, value]] : [],
      );
      const loose = stuck[0] ? loosen(stuck) : null;
      const error = loose?.error ?? lms.commit(isAsked);
      for (const [element, one] of waiting) {
        if (error) spend(element, one.value, one.mayBeStored);
        else if (isAsked && held.has(element)) {
          one.isAccepted = true;
          spent.delete(element);
        }
        one.mayBeStored ||= !error;
      }
      return error ?? loose?.refusal ?? null;
    },
    believe() {
      for (const [element, { value, isAccepted }] of open) {
        if (!isAccepted) continue;
        proven.set(element, value);
        open.delete(element);
      }
    },
    doubt() {
      for (const [element, one] of open) {
        if (!one.isAccepted) continue;
        one.isAccepted = false;
        spend(element, one.value, true);
      }
    },
  };
}
