import { describe, expect, it } from 'vitest';
import { beginsWords } from '../../../../src/stores/simulation/beginsWords.ts';
import { alsoCalled } from '../../../../src/words/simulation/allMoves.ts';
import { alsoCalled as auchGenannt } from '../../../../src/words/de/simulation/allMoves.ts';

describe('what is typed to find a move', () => {
  it.each([
    ['the beginning of a word', 'Ask the deputy', 'dep'],
    ['words in capitals', 'Ask the deputy', 'ASK'],
    ['two words', 'Close and hang up', 'hang up'],
    ['a word while it is typed on', 'Close and hang up', 'hang u'],
    ['a word in quotation marks', '“I’ll ring you.”', "i'll ring"],
    ['a part after a hyphen', 'Die IT-Sicherheit', 'sicher'],
    ['letters with dots', 'Zurück und prüfen', 'prüf'],
    ['anything, while nothing is typed', 'Ask', ' '],
  ])('finds %s', (_, text, typed) => {
    expect(beginsWords(text, typed)).toBe(true);
  });

  it('finds nothing in the middle of a word', () => {
    expect(beginsWords('Ask the deputy', 'put')).toBe(false);
  });

  it.each([
    ['hang up', 'auflegen', 'Q'],
    ['refuse', 'ablehnen', 'X'],
    ['manager', 'Vorgesetzte', 'MA'],
  ] as const)('may be plain: %s, %s', (english, german, code) => {
    expect(beginsWords(alsoCalled[code] ?? '', english)).toBe(true);
    expect(beginsWords(auchGenannt[code] ?? '', german)).toBe(true);
  });
});
