/** The known word that is written most like this one, whatever its capitals; the first of several. */
export function nearestOf(known: readonly string[], word: string): string {
  const [nearest = ''] = known
    .map((it) => ({
      it,
      far: changesBetween(it.toLowerCase(), word.toLowerCase()),
    }))
    .sort((a, b) => a.far - b.far)
    .map(({ it }) => it);
  return nearest;
}

/** The known word of which this one is most likely a misspelling; null where none is so near. */
export function misspelt(
  known: readonly string[],
  word: string,
): string | null {
  const near = nearestOf(known, word);
  const far = changesBetween(near.toLowerCase(), word.toLowerCase());
  return near !== '' && near !== word && far <= word.length / 5 ? near : null;
}

/** A word longer than this is compared by its beginning, so that the time stays bounded. */
const LONGEST = 80;

/** How many letters must be put in, left out or changed to make one word the other (Levenshtein). */
function changesBetween(one: string, other: string): number {
  const [from, to] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
