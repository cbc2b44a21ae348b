import type { CallCase } from '../../domain/simulation/callCase.ts';

/** The words of every opening of a call. */
function wordsOf(call: CallCase): Set<string> {
  const text = call.opening.flat().map((line) => line.text);
  return new Set(
    text
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );
}

/**
 * What a reader of first words would guess of each call, having learnt from
 * all other cases which words honest callers and impostors use: naive Bayes
 * over the presence of words.
 */
export function genuineByWords(
  calls: readonly CallCase[],
): Map<CallCase, boolean> {
  const read = calls.map((call) => ({ call, words: wordsOf(call) }));
  return new Map(
    read.map(({ call, words }) => {
      const others = read.filter((it) => it.call.id !== call.id);
      const genuine = others.filter((it) => it.call.truth === 'genuine');
      const hostile = others.filter((it) => it.call.truth !== 'genuine');
      let odds = Math.log((genuine.length + 1) / (hostile.length + 1));
      for (const word of words) {
        const share = (of: typeof others) =>
          (of.filter((it) => it.words.has(word)).length + 1) / (of.length + 2);
        odds += Math.log(share(genuine) / share(hostile));
      }
      return [call, odds > 0];
    }),
  );
}
