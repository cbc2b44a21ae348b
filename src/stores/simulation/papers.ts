import { computed } from 'nanostores';
import { endDateOptions } from '../../domain/simulation/exceptionForm.ts';
import { logOptions } from '../../domain/simulation/logOptions.ts';
import type { LogOptions } from '../../domain/simulation/logOptions.ts';
import { $call, $open, $state } from './call.ts';
import { $caseBank } from './desk.ts';

/** What the log entry is chosen from. */
export const $logOptions = computed(
  [$call, $state, $open, $caseBank],
  (call, state, open, { bank }): LogOptions | null =>
    call && state && open && bank
      ? logOptions(open.moves, state, call, bank.policy)
      : null,
);

/** The end dates that an exception form offers, in days. */
export const $endDates = computed($caseBank, ({ bank }) =>
  bank ? endDateOptions(bank.policy) : [],
);
