import { expect, it } from 'vitest';
import { quotedPieces as germanPieces } from '../../../../src/words/de/simulation/quoted.ts';
import { lastWords as germanLastWords } from '../../../../src/words/de/simulation/sayingNo.ts';
import { lastWords } from '../../../../src/words/simulation/sayingNo.ts';
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

it('tells it by the marks of a printed page as well', () => {
  expect(quotedPieces('“No,” he says. “Just put ‘later’.”')).toEqual([
    '',
    'No,',
    ' he says. ',
    'Just put ‘later’.',
    '',
  ]);
});

it('gives what is quoted in somebody’s last words single marks', () => {
  expect(lastWords('Third mail: “Nisha says it’s fine.”')).toBe(
    '“Third mail: ‘Nisha says it’s fine.’”',
  );
  expect(germanLastWords('Dritte Mail: „Alles gut.“')).toBe(
    '„Dritte Mail: ‚Alles gut.‘“',
  );
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
