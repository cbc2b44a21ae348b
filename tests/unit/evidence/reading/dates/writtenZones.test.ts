import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openDates } from '../../../../../src/evidence/reading/dates/dates.ts';
import {
  dateOfDayNumber,
  holdsDayNumbers,
} from '../../../../../src/evidence/reading/dates/dayNumbers.ts';
import { asksAboutDates } from '../../../../../src/evidence/reading/dates/dateOrder.ts';
import { readWrittenDate } from '../../../../../src/evidence/reading/dates/writtenDate.ts';

const read = openDates({ zone: 'Europe/London', dateOrder: 'dmy' }, []);
const utcOf = (text: string): string | null => {
  const found = read(text);
  return found.kind === 'moment' ? found.moment.utc : null;
};

describe('a zone that stands behind a date', () => {
  test.each([
    ['01/10/2026 09:00 AM Europe/London', '08:00'],
    ['01/10/2026 09:00 AM America/New_York', '13:00'],
    ['01/10/2026 09:00 EDT', '13:00'],
    ['01/10/2026 09:00 AM PDT', '16:00'],
    ['2026-10-01 09:00 CET', '08:00'],
    ['2026-10-01 09:00 CEST', '07:00'],
    ['2026-10-01 09:00 (CEST)', '07:00'],
    ['1. Oktober 2026, 09:00 Uhr MESZ', '07:00'],
    ['2026-10-01 09:00:00 UTC+2', '07:00'],
    ['2026-10-01 09:00:00 UTC+05:30', '03:30'],
    ['2026-10-01 09:00:00 GMT-4', '13:00'],
    ['01/10/2026 09:00 (UTC-05:00)', '14:00'],
    ['01/10/2026 09:00 (GMT+01:00) Amsterdam', null],
    ['01/10/2026 09:00 +0530', '03:30'],
    ['01/10/2026 09:00 AM +02:00', '07:00'],
    ['1 October 2026, 09:00 GMT', '09:00'],
    ['01/10/2026 09:00 AM UTC', '09:00'],
    ['01/10/2026 09:00Z', '09:00'],
    ['Thu Oct 01 2026 09:00:00 GMT+0100 (British Summer Time)', '08:00'],
    ['Thu Oct 01 09:00:00 EDT 2026', '13:00'],
    ['Thu Oct 01 09:00:00 2026', '08:00'],
    // Letters of several zones mean the one that somebody has said, where they can.
    ['2026-10-01 09:00 BST', '08:00'],
    ['2026-12-01 09:00 BST', null],
    ['2026-10-01 09:00 CST', null],
    ['2026-10-01 09:00 XYZ', null],
    ['2026-10-01 09:00 Europe/Nowhere', null],
    ['2026-10-01 09:00 UTC+19', null],
  ])('of %s says when it was', (text, time) => {
    expect(utcOf(text)).toBe(time && `2026-10-01T${time}:00Z`);
  });

  test('that can mean several is told in words', () => {
    expect(read('2026-10-01 09:00 CST')).toEqual({
      kind: 'unreadable',
      reason: expect.stringContaining('several time zones of the world'),
    });
  });

  test('leaves nothing to ask but the order, and letters of several zones the zone', () => {
    const asks = (...samples: string[]) =>
      asksAboutDates(samples).map(({ ask }) => ask);
    expect(asks('01/10/2026 09:00 Europe/London')).toEqual(['dateOrder']);
    expect(asks('13/10/2026 09:00 EDT')).toEqual([]);
    expect(asks('2026-10-01 09:00 CST')).toEqual(['zone']);
    expect(asks('01/10/2026 09:00')).toEqual(['zone', 'dateOrder']);
  });

  test('changes no date that has none', () => {
    const part = fc.integer({ min: 1, max: 99 }).map(String);
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        for (const text of [`20${a}-${b}-${c}`, `${a}/${b}/20${c}`])
          expect(readWrittenDate(text)).not.toHaveProperty('zone');
      }),
    );
  });
});

describe("a spreadsheet's numbers of days", () => {
  test('are dates', () => {
    expect(dateOfDayNumber('46296')).toBe('2026-10-01');
    expect(dateOfDayNumber('46296.375')).toBe('2026-10-01 09:00:00');
    expect(dateOfDayNumber('46296,375')).toBe('2026-10-01 09:00:00');
  });

  test.each(['4629', '462961', '20000', '90000', '46296.', 'x', '46 296', ''])(
    'are not such as "%s"',
    (text) => {
      expect(dateOfDayNumber(text)).toBeNull();
    },
  );

  test('are taken for dates where the whole column holds them', () => {
    expect(holdsDayNumbers(['46296', '46300.5'])).toBe(true);
    expect(holdsDayNumbers(['46296', '2026-10-01'])).toBe(false);
    expect(holdsDayNumbers([])).toBe(false);
  });
});
