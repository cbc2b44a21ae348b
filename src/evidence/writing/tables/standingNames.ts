import type { Standing } from '../../vocabulary/standing.ts';

/** How somebody stands, as a table says it. */
export const standingNames: Record<Standing, string> = {
  current: 'Up to date',
  done_undated: 'Done, day unknown',
  expiring: 'Expiring soon',
  expired: 'Expired',
  due: 'Not due yet',
  overdue: 'Overdue',
  failed: 'Failed',
  not_known: 'Not known',
  open: 'Not done, no day set',
};

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
