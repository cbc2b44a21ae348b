/** A sentence about so many, none where there are none. */
export function sentenceOf(
  number: number,
  says: (number: number) => string,
): string[] {
  return number === 0 ? [] : [says(number)];
}
