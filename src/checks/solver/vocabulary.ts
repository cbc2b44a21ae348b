import type { Sheet } from './sheet.ts';

/** What a word that right and wrong responses use alike counts for: the less, the more a rare word tells. */
const DOUBT = 0.25;

/**
 * How much each response of an item speaks like the right responses of other
 * items, and unlike their wrong ones: authors have words for what is right.
 */
export function spokenLike(sheet: Sheet, others: readonly Sheet[]): number[] {
  const right = new Map<string, number>();
  const wrong = new Map<string, number>();
  for (const { responses } of others) {
    const wrongs = responses.filter((response) => !response.right).length;
    for (const response of responses) {
      const tally = response.right ? right : wrong;
      const share = response.right ? 1 : 1 / wrongs;
      for (const word of response.words)
        tally.set(word, (tally.get(word) ?? 0) + share);
    }
  }
  const odds = (word: string) =>
    Math.log(
      ((right.get(word) ?? 0) + DOUBT) / ((wrong.get(word) ?? 0) + DOUBT),
    );
  return sheet.responses.map(({ words }) =>
    words.reduce((sum, word) => sum + odds(word), 0),
  );
}
