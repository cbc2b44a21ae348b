import type { Verdict } from './verdict.ts';

/** Something of the course that is not done. Only check and desk are needed to pass. */
export type ToDo =
  | { kind: 'desk' }
  /** Not taken yet, begun and not finished, or to be tried again. */
  | { kind: 'check'; stands: 'untaken' | 'begun' | 'missed' }
  /** The organisation's own procedure, asked and not confirmed. */
  | { kind: 'acknowledgement' }
  /** Steps of the lesson, by id in their order. */
  | { kind: 'steps'; steps: readonly string[] };

/** How the course stands, for what is left of it. */
export interface Standing {
  verdict: Verdict;
  /** Attempts at the check that were begun; and whether the last one is open. */
  attempts: number;
  isOpen: boolean;
  /** There is a desk, and it is not passed. */
  deskOpen: boolean;
  /** A confirmation is asked, and was not given. */
  unconfirmed: boolean;
  unread: readonly string[];
}

/** What is still to do, what is needed to pass first. Where no attempt is left, desk and check change nothing any more. */
export function stillToDo({
  verdict,
  attempts,
  isOpen,
  deskOpen,
  unconfirmed,
  unread,
}: Standing): ToDo[] {
  const taken = attempts === 0 ? 'untaken' : 'missed';
  return [
    ...(deskOpen && verdict.kind !== 'exhausted'
      ? [{ kind: 'desk' } as const]
      : []),
    ...(verdict.kind === 'open'
      ? [{ kind: 'check', stands: isOpen ? 'begun' : taken } as const]
      : []),
    ...(unconfirmed ? [{ kind: 'acknowledgement' } as const] : []),
    ...(unread.length > 0 ? [{ kind: 'steps', steps: unread } as const] : []),
  ];
}

/** Whether passing hangs on it. */
export function isNeeded({ kind }: ToDo): boolean {
  return kind === 'desk' || kind === 'check';
}
