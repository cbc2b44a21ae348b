/** How somebody stands on the report's day. */
export type Standing =
  /** Done, and good until `expires`, if that is known. */
  | 'current'
  /** Done, and to be done again before `soonDays` are over. */
  | 'expiring'
  /** Done once, and the time for doing it again is over. */
  | 'expired'
  /** Not done, and not due yet. */
  | 'due'
  /** Not done, and past the day. */
  | 'overdue'
  /** The last attempt is recorded as failed. */
  | 'failed'
  /** The records do not say whether it was done; neither done nor late. */
  | 'not_known'
  /** Not done, and no day is known by which it should be. */
  | 'open'
  /** Done, but the source does not know when. */
  | 'done_undated';
