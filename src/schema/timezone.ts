import { expected, text } from './shapes.ts';

const ZONE = 'an IANA time zone';
const ZONE_EXAMPLE = 'timezone: Europe/London';

/** A zone that this machine knows, so that due days are days somewhere. */
export const timezone = text(ZONE, ZONE_EXAMPLE).refine(isTimeZone, {
  error: expected(ZONE, ZONE_EXAMPLE),
});

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
