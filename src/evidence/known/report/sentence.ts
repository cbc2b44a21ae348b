/** A sentence about so many, none where there are none; of `{one|many}` the half that fits. */
export function sentenceOf(number: number, says: string): string[] {
  if (number === 0) return [];
  const half = number === 1 ? '$1' : '$2';
  return [`${number} ${says.replace(/\{([^|}]*)\|([^}]*)\}/g, half)}`];
}
