/** A text that is no day was taken for one. */
export function noDay(text: string) {
  return {
    what: `“${text}” is no day.`,
    why: 'Days are handed over as YYYY-MM-DD, such as 2026-07-10.',
    fix: 'Read the date first, and hand over its day.',
  };
}

/** A time zone that nobody knows. */
export function noZone(name: string) {
  return {
    what: `There is no time zone called "${name}".`,
    why: 'The dates in the file are local times, and need a zone by its IANA name.',
    fix: 'Name the zone in which the report was exported, such as Europe/London.',
  };
}
