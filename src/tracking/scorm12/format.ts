const MAX_IDENTIFIER = 255;
// 9999:59:59.99 is the longest CMITimespan.
const MAX_HUNDREDTHS = 9999 * 360_000 + 359_999;

const padded = (value: number, width: number) =>
  String(value).padStart(width, '0');

/** CMITimespan `HHHH:MM:SS.SS`; negative or unknown spans become zero. */
export function timespan(seconds: number): string {
  const all = Math.min(
    Math.max(Math.round(seconds * 100) || 0, 0),
    MAX_HUNDREDTHS,
  );
  const hours = Math.floor(all / 360_000);
  const minutes = Math.floor(all / 6000) % 60;
  const whole = Math.floor(all / 100) % 60;
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${padded(whole, 2)}.${padded(all % 100, 2)}`;
}

/** Seconds of a CMITimespan; 0 when the LMS gave something else. */
export function secondsOf(span: string): number {
  const [, hours, minutes, seconds] =
    /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(span) ?? [];
  return (
    Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  );
}

/** CMITime `HH:MM:SS`, in UTC (design.md decision 12). */
export function timeOfDay(at: Date): string {
  return at.toISOString().slice(11, 19);
}

/** CMIIdentifier: printable ASCII without spaces, at most 255. */
export function identifier(id: string): string {
  return id.replace(/[^\x21-\x7e]/g, '_').slice(0, MAX_IDENTIFIER);
}

/** A choice response or pattern: single letters in order, `a,c`; '' when none was chosen. */
export function choiceResponse(letters: readonly string[]): string {
  return [...new Set(letters.map((letter) => letter.toLowerCase()))]
    .sort()
    .join(',');
}
