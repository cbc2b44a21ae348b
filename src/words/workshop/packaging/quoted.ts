/** A value as a file holds it: white space and other signs that cannot be seen are written out. */
export function quoted(value: string): string {
  return JSON.stringify(value);
}
