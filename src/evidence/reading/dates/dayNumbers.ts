/** A spreadsheet's number of days with a part of a day behind it. */
const DAYS = /^\d{5}(?:[.,]\d{1,15})?$/;
/** The years 1990 to 2099. */
const [LEAST, MOST] = [32_874, 73_050];
const BEFORE_1970 = 25_569;

/** A spreadsheet's number of days as a date; null when it is none. */
export function dateOfDayNumber(text: string): string | null {
  const plain = text.trim();
  if (!DAYS.test(plain)) return null;
  const days = Number(plain.replace(',', '.'));
  if (days < LEAST || days > MOST) return null;
  const seconds = Math.round((days - BEFORE_1970) * 86_400);
  const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.replace('T', ' ');
}

/**
 * Whether all of a column's dates are such numbers, as where a workbook was saved as text
 * with its dates shown as numbers. Among other dates, such a number is none.
 */
export function holdsDayNumbers(samples: readonly string[]): boolean {
  return (
    samples.length > 0 &&
    samples.every((text) => dateOfDayNumber(text) !== null)
  );
}
