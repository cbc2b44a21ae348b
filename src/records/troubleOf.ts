import { HoldError } from '../errors.ts';
import type { Trouble } from './messages.ts';

/** An error as the page shows it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HoldError)
    return { what: error.message, why: error.why, fix: error.fix };
  return {
    what: 'No pack could be made.',
    why: error instanceof Error ? error.message : String(error),
    fix: 'Reload the page and try again. If it happens again, use npm run evidence.',
  };
}
