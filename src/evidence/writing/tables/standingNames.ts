import type { Standing } from '../../vocabulary/standing.ts';

/** In the order in which they are read: what needs something done comes first. */
export const STANDINGS: readonly Standing[] = [
  'overdue',
  'expired',
  'failed',
  'expiring',
  'not_known',
  'due',
  'open',
  'done_undated',
  'current',
];

/** Those whom somebody should speak to. */
export const NEEDS_ACTION: readonly Standing[] = STANDINGS.slice(0, 4);
