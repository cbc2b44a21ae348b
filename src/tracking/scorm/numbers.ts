/** A plain decimal: at most `places` decimals, never an exponent. */
export function decimal(value: number, places = 2): string {
  return String(Number(value.toFixed(places)));
}

/** A mark as the LMS wrote it, above one bound and up to the other; null when it is empty or none. */
export function markWithin(
  text: string,
  above: number,
  most: number,
): number | null {
  const value = Number(text);
  return value > above && value <= most ? value : null;
}
