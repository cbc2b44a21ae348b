/** Two legal values for the elements whose names end so. */
export type Alternative = [end: RegExp, first: string, second: string];

/** Of the first alternative that fits the element, a value that is not `value`; null when none fits. */
export function alternativeTo(
  element: string,
  value: string,
  alternatives: readonly Alternative[],
): string | null {
  const found = alternatives.find(([end]) => end.test(element));
  if (!found) return null;
  const [, first, second] = found;
  return value === first ? second : first;
}
