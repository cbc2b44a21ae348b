/** A plain decimal: at most `places` decimals, never an exponent. */
export function decimal(value: number, places = 2): string {
  return String(Number(value.toFixed(places)));
}

/** A number as the LMS wrote it, within the bounds; null when it is empty or none. */
export function numberWithin(
  text: string,
  least: number,
  most: number,
): number | null {
  const value = Number(text);
  return text.trim() !== '' && value >= least && value <= most ? value : null;
}
