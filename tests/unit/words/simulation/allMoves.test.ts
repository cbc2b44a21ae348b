import { describe, expect, it } from 'vitest';
import { moveCodes } from '../../../../src/domain/simulation/moveCodes.ts';
import * as english from '../../../../src/words/simulation/allMoves.ts';
import * as german from '../../../../src/words/de/simulation/allMoves.ts';
import { moveText } from '../../../../src/words/moveSentences.ts';
import { moveText as germanText } from '../../../../src/words/de/moveSentences.ts';

describe.each([
  ['English', english, moveText],
  ['German', german, germanText],
])('the words that the list of moves proposes, in %s', (_, words, textOf) => {
  const proposed = [...words.noMoveFound.matchAll(/[“„](.+?)[”“]/gu)].flatMap(
    ([, word]) => word ?? [],
  );
  const moves = moveCodes.map((code) => textOf(code, 'phone').toLowerCase());

  it('find a move each', () => {
    expect(proposed).toHaveLength(3);
    const idle = proposed.filter(
      (word) => !moves.some((move) => move.includes(word.toLowerCase())),
    );
    expect(idle).toEqual([]);
  });

  it('stand in the field, too', () => {
    for (const word of proposed) expect(words.findHint).toContain(word);
  });
});
