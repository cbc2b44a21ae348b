// A century is longer than any session; LMSs read no more digits than that.
const MAX_SECONDS = 100 * 365 * 86_400;
const MAX_IDENTIFIER = 250;
const MAX_DESCRIPTION = 250;

/** timeinterval(second,10,2) as `PT1H2M5.5S`; negative or unknown spans become zero. More than two decimals is refused by Moodle and ADL. */
export function timespan(seconds: number): string {
  const all = Math.round(
    Math.min(Math.max(seconds || 0, 0), MAX_SECONDS) * 100,
  );
  const hours = Math.floor(all / 360_000);
  const minutes = Math.floor(all / 6000) % 60;
  return `PT${hours}H${minutes}M${(all % 6000) / 100}S`;
}

// A year has 365 days and a month 30: totals of an LMS hold hours, rarely days.
const UNITS = [365 * 86_400, 30 * 86_400, 86_400, 3600, 60, 1];

/** Seconds of a timeinterval such as `P1DT2H3M4.5S`; 0 when the LMS gave something else. */
export function secondsOf(span: string): number {
  const parts =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      span,
    );
  return UNITS.reduce(
    (sum, unit, index) => sum + unit * Number(parts?.[index + 1] ?? 0),
    0,
  );
}

/** A moment in UTC. Moodle and ADL refuse both no fraction and milliseconds, so it is always `.00Z`. */
export function timestamp(at: Date): string {
  return `${at.toISOString().slice(0, 19)}.00Z`;
}

/** An identifier of letters, digits and underscores, at most 250: Moodle refuses hyphens. */
export function identifier(id: string): string {
  return id.replace(/\W/g, '_').slice(0, MAX_IDENTIFIER);
}

/**
 * Words on a single line, at most 250 characters. A brace at the beginning
 * would be read as the delimiter of a language, so a space goes before it.
 */
export function description(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ').replace(/^\{/, ' {');
  if (line.length <= MAX_DESCRIPTION) return line;
  // Never half of a character beyond the basic plane.
  return `${line.slice(0, MAX_DESCRIPTION - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
