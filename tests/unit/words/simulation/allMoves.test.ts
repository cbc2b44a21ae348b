import { describe, expect, it } from 'vitest';
import { moveCodes } from '../../../../src/domain/simulation/moveCodes.ts';
import * as english from '../../../../src/words/simulation/allMoves.ts';
import * as german from '../../../../src/words/de/simulation/allMoves.ts';
import * as germanMoves from '../../../../src/words/de/moves.ts';
import * as germanSentences from '../../../../src/words/de/moveSentences.ts';
import * as moves from '../../../../src/words/moves.ts';
import * as sentences from '../../../../src/words/moveSentences.ts';

describe.each([
  { name: 'English', words: english, ...moves, ...sentences },
  { name: 'German', words: german, ...germanMoves, ...germanSentences },
])('the words that the list of moves proposes in $name', (locale) => {
  const { words, moveNames, moveText } = locale;
  const proposed = [...words.noMoveFound.matchAll(/[“„](.+?)[”“]/gu)].flatMap(
    ([, word]) => word ?? [],
  );
  const searched = moveCodes.map((code) =>
    `${moveText(code, 'phone')} ${moveNames[code]}`.toLowerCase(),
  );

  it('find a move each', () => {
    expect(proposed).toHaveLength(3);
    const idle = proposed.filter(
      (word) => !searched.some((move) => move.includes(word.toLowerCase())),
    );
    expect(idle).toEqual([]);
  });

  it('stand in the field, too', () => {
    for (const word of proposed) expect(words.findHint).toContain(word);
  });
});
