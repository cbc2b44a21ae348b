import type { LogField } from '../../schema/policy.ts';
import type { CheckCode } from './checkNames.ts';
import { checkCodes } from './checks.ts';
import type { Approver, Deed, LogEntry, Showing } from './log.ts';

/** A log entry as it is being written. */
export interface LogDraft {
  /** The checks that were ticked as made; null until it is said what one showed. */
  checks: Partial<Record<CheckCode, Showing | null>>;
  /** It is said that no check was made. */
  noCheck: boolean;
  deeds: readonly Deed[];
  /** It is said that nothing was done. */
  noDeed: boolean;
  approver: Approver | null;
}

/** Nothing is said yet. */
export const emptyLog: LogDraft = {
  checks: {},
  noCheck: false,
  deeds: [],
  noDeed: false,
  approver: null,
};

/** What a field of an entry still lacks. */
export type LogGap = 'silent' | 'showing';

/**
 * What stands in the way of signing: a field that says nothing, or a check that
 * was ticked without what it showed. That none was made, nothing was done or
 * nobody approved is said expressly; a check that is not ticked was not made.
 */
export function gapsIn(
  draft: LogDraft,
  fields: readonly LogField[],
): Partial<Record<LogField, LogGap>> {
  const showed = Object.values(draft.checks);
  const gaps: Record<LogField, LogGap | null> = {
    check: showed.includes(null)
      ? 'showing'
      : showed.length > 0 || draft.noCheck
        ? null
        : 'silent',
    outcome: draft.deeds.length > 0 || draft.noDeed ? null : 'silent',
    approver: draft.approver === null ? 'silent' : null,
  };
  const open = fields.flatMap((field) => {
    const gap = gaps[field];
    return gap ? [[field, gap] as const] : [];
  });
  return Object.fromEntries(open);
}

/** The entry as it is signed; null while a field that the policy asks for lacks something. */
export function entryOf(
  draft: LogDraft,
  fields: readonly LogField[],
): LogEntry | null {
  if (Object.keys(gapsIn(draft, fields)).length > 0) return null;
  const checks: LogEntry['checks'] = {};
  for (const code of checkCodes) {
    const showed = draft.checks[code];
    if (showed) checks[code] = showed;
  }
  return { checks, approver: draft.approver ?? 'none', deeds: draft.deeds };
}

/** A check ticked, or no longer; what one showed is said apart. */
export function tickCheck(draft: LogDraft, code: CheckCode): LogDraft {
  const { [code]: was, ...others } = draft.checks;
  const checks = was === undefined ? { ...others, [code]: null } : others;
  return { ...draft, checks, noCheck: false };
}

/** A deed ticked, or no longer. */
export function tickDeed(draft: LogDraft, deed: Deed): LogDraft {
  const deeds = draft.deeds.includes(deed)
    ? draft.deeds.filter((it) => it !== deed)
    : [...draft.deeds, deed];
  return { ...draft, deeds, noDeed: false };
}

/** Said that no check was made, or no longer. */
export function tickNoCheck(draft: LogDraft): LogDraft {
  return { ...draft, checks: {}, noCheck: !draft.noCheck };
}

/** Said that nothing was done, or no longer. */
export function tickNoDeed(draft: LogDraft): LogDraft {
  return { ...draft, deeds: [], noDeed: !draft.noDeed };
}
