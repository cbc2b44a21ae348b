import { policyValues } from '../words/workshop/policy/expected.ts';
import { expected, text } from './shapes.ts';

const ZONE_EXAMPLE = 'timezone: Europe/London';

/** A zone that this machine knows, so that due days are days somewhere. */
export const timezone = text(policyValues.zone, ZONE_EXAMPLE).refine(
  isTimeZone,
  {
    error: expected(policyValues.zone, ZONE_EXAMPLE),
  },
);

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
