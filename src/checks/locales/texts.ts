/** What of a text a translation keeps, in order of the alphabet: numbers, times, and marks for values in braces. */
export function keptIn(text: string): string[] {
  return (text.match(/\{[^}]*\}|\d+(?::\d+)*/g) ?? []).sort();
}

/** Fewer words than this may well be the same in two languages: names, codes, times. */
const FEWEST_WORDS = 4;

/** Whether a text says anything that has to be translated. */
export function isProse(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS;
}

/** What stands in one list more often than in the other. */
export function beyond(list: readonly string[], other: readonly string[]) {
  const left = [...other];
  return list.filter((it) => {
    const at = left.indexOf(it);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** `lacks 07:12 and has 07:21`, of what stands in one text alone. */
export function differing(
  lost: readonly string[],
  added: readonly string[],
): string {
  return [
    ...(lost.length > 0 ? [`lacks ${lost.join(', ')}`] : []),
    ...(added.length > 0 ? [`has ${added.join(', ')}`] : []),
  ].join(' and ');
}
