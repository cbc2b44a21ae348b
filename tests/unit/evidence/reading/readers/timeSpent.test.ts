import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  isInPercent,
  timeUnitIn,
} from '../../../../../src/evidence/reading/headings/headingUnits.ts';
import {
  lacksUnit,
  readTimeSpent,
} from '../../../../../src/evidence/reading/readers/timeSpent.ts';

test.each([
  ['1h12', 4320],
  ['1 h 12', 4320],
  ['1h 10m 5s', 4205],
  ['1:12:30', 4350],
  ['PT1H2M3S', 3723],
  ['70 min', 4200],
  ['70 mins.', 4200],
  ["70'", 4200],
  ['1 hour, 10 minutes and 5 seconds', 4205],
  ['2 Std. 5 Min.', 7500],
  ['1,5 h', 5400],
  ['45 minuti', 2700],
  ['1 heure et 2 minutes', 3720],
  ['2 horas y 1 minuto', 7260],
  ['1 uur en 10 minuten', 4200],
  ['1d 2h', 93_600],
])('%s says its units itself', (text, seconds) => {
  for (const unit of [null, 'seconds', 'hours'] as const)
    expect(readTimeSpent(text, unit)).toBe(seconds);
  expect(lacksUnit(text)).toBe(false);
});

test.each([
  ['70', 70, 4200, 252_000],
  ['1,5', 1.5, 90, 5400],
  ['1:12', null, 72, 4320],
])('%s counts in the unit that somebody says', (text, ...of) => {
  const units = ['seconds', 'minutes', 'hours'] as const;
  expect(units.map((unit) => readTimeSpent(text, unit))).toEqual(of);
  expect(readTimeSpent(text, null)).toBeNull();
  expect(lacksUnit(text)).toBe(true);
});

test.each([
  '',
  'abc',
  '12 apples',
  '90%',
  '1:75',
  '-5',
  '1;2',
  `${'1'.repeat(90)} h`,
])('%s is no time', (text) => {
  expect(readTimeSpent(text, 'minutes')).toBeNull();
  expect(lacksUnit(text)).toBe(false);
});

test('whatever is written, a time is a number from 0 or none', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '0',
          '1',
          '5',
          ':',
          'h',
          'M',
          's',
          'd',
          '.',
          ' ',
          ',',
          '%',
          'P',
          'T',
        ),
      }),
      fc.constantFrom(null, 'seconds' as const, 'hours' as const),
      (text, unit) => {
        const read = readTimeSpent(text, unit);
        expect(read === null || (Number.isFinite(read) && read >= 0)).toBe(
          true,
        );
      },
    ),
  );
});

test.each([
  ['Time Spent (Minutes)', 'minutes'],
  ['Duration [min]', 'minutes'],
  ['Dauer (Min.)', 'minutes'],
  ['Lernzeit in Stunden', 'hours'],
  ['Temps passé (heures)', 'hours'],
  ['Tiempo (minutos)', 'minutes'],
  ['Tempo impiegato (ore)', 'hours'],
  ['Bestede tijd (uren)', 'hours'],
  ['total_time_seconds', 'seconds'],
  ['totalTimeSeconds', 'seconds'],
  ['Time (hh:mm)', 'hours'],
  ['Time (hh:mm:ss)', 'hours'],
  ['Time (mm:ss)', 'minutes'],
  ['Time spent', null],
  ['Hours and minutes', null],
])('the heading %s means %s', (heading, unit) => {
  expect(timeUnitIn(heading)).toBe(unit);
});

test.each(['Score (%)', 'Percentage', 'Punkte in Prozent', 'Gesamtprozent'])(
  'the heading %s means per cent',
  (heading) => {
    expect(isInPercent(heading)).toBe(true);
    expect(isInPercent('Score')).toBe(false);
  },
);
