import { describe, expect, it } from 'vitest';
import { openDates } from '../../../../../src/evidence/reading/dates/dates.ts';
import {
  dayOf,
  momentAsWritten,
  precisionOf,
} from '../../../../../src/evidence/vocabulary/moments.ts';
import { daysIn } from '../../../../../src/ground/zones.ts';

const zone = 'Pacific/Auckland';

function told(text: string): string[] {
  const read = openDates({ zone, dateOrder: 'dmy' }, [])(text);
  if (read.kind !== 'moment') return [read.kind];
  const { moment } = read;
  return [
    precisionOf(moment),
    momentAsWritten(moment),
    // In New York it is the day before, by the moment alone.
    dayOf(moment, daysIn('America/New_York')),
  ];
}

describe('a date is as precise as it is written', () => {
  it.each([
    ['2026-07-03', 'day', '2026-07-03', '2026-07-03'],
    ['03/07/2026', 'day', '2026-07-03', '2026-07-03'],
    ['3. Juli 2026', 'day', '2026-07-03', '2026-07-03'],
    ['3 July 2026, 2:05 PM', 'minute', '2026-07-03T02:05Z', '2026-07-02'],
    ['03.07.2026 14.05', 'minute', '2026-07-03T02:05Z', '2026-07-02'],
    ['2026-07-03T14:05+12:00', 'minute', '2026-07-03T02:05Z', '2026-07-02'],
    ['2026-07-03 14:05:09', 'second', '2026-07-03T02:05:09Z', '2026-07-02'],
    ['03/07/26 2:05:09 p.m.', 'second', '2026-07-03T02:05:09Z', '2026-07-02'],
    ['2026-07-03T14:05:09.5Z', 'second', '2026-07-03T14:05:09Z', '2026-07-03'],
    ['1783044309', 'second', '2026-07-03T02:05:09Z', '2026-07-02'],
  ])('%s to the %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });
});
