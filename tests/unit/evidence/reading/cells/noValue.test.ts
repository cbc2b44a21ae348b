import { expect, test } from 'vitest';

import {
  hasNoValue,
  isNoId,
  isNothing,
  namesNobody,
} from '../../../../../src/evidence/reading/cells/noValue.ts';

const SIGNS = ['', ' ', '-', '--', '–', '—', '−', '.', '...', '…'];
const MARKS = [
  'N/A',
  'n/a',
  'N / A',
  '#N/A',
  '#n/a',
  '#NV',
  '(null)',
  '<NULL>',
];
const WORDS = ['NA', 'na', 'None', 'nil', 'n.a.', 'NaN', 'undefined'];

test.each([...SIGNS, ...MARKS, ...WORDS, 'NULL', ' null '])(
  'a number, a time or a date is not there where a cell says "%s"',
  (text) => {
    expect(hasNoValue(text)).toBe(true);
  },
);

test.each(['0', '-5', '.5', '90%', 'Nina', 'Null & Co', '#REF!', 'nan-2'])(
  '"%s" is a value',
  (text) => {
    expect(hasNoValue(text)).toBe(false);
  },
);

test.each([...SIGNS, ...MARKS])('nobody is called "%s"', (text) => {
  expect(namesNobody(text)).toBe(true);
  expect(isNoId(text)).toBe(true);
});

test('people are called Null and Na, and no id is NULL', () => {
  expect(['Null', 'Na', 'Nil'].filter(namesNobody)).toEqual([]);
  expect(['NULL', 'na'].map(isNoId)).toEqual([true, false]);
});

test('a status is asked about unless it is a sign alone', () => {
  expect(SIGNS.filter((text) => !isNothing(text))).toEqual([]);
  expect(['N/A', 'None', 'NULL'].filter(isNothing)).toEqual([]);
});
