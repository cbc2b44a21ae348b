import { expect, it } from 'vitest';
import { quotedPieces as germanPieces } from '../../../../src/words/de/simulation/quoted.ts';
import { quotedPieces } from '../../../../src/words/simulation/quoted.ts';

it('tells what is quoted by the marks that authors write', () => {
  expect(quotedPieces('"No," he says. "Later."')).toEqual([
    '',
    'No,',
    ' he says. ',
    'Later.',
    '',
  ]);
});

it('sets apostrophes as those of the page', () => {
  expect(quotedPieces(`"I'd go," she says.`)).toEqual([
    '',
    'I’d go,',
    ' she says.',
  ]);
});

it('knows German marks as well', () => {
  for (const text of [
    '„Nein“, sagt er. „Später.“',
    '"Nein", sagt er. "Später."',
  ])
    expect(germanPieces(text)).toEqual([
      '',
      'Nein',
      ', sagt er. ',
      'Später.',
      '',
    ]);
  expect(germanPieces('Niemand spricht.')).toEqual(['Niemand spricht.']);
});
