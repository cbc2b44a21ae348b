import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openDates } from '../../../../../src/evidence/reading/dates/dates.ts';
import {
  asksAboutDates,
  possibleOrders,
} from '../../../../../src/evidence/reading/dates/dateOrder.ts';
import { zoneNamed } from '../../../../../src/ground/zones.ts';
import type { Answers } from '../../../../../src/evidence/vocabulary/asks.ts';

function read(
  text: string,
  answers: Answers = { zone: 'Europe/London' },
): string {
  const found = openDates(answers, [])(text);
  if (found.kind === 'moment')
    return `${found.moment.utc} ${found.moment.zone}`;
  return found.kind === 'none' ? 'none' : found.reason;
}

describe('written dates', () => {
  test.each([
    ['Friday, 10 July 2026, 10:00 AM', '09:00'],
    ['Friday, 10 July 2026, 12:00 AM', '-1:00'],
    ['Friday, 10 July 2026, 12:05 PM', '11:05'],
    ['Friday, July 10, 2026, 10:00\u202FPM', '21:00'],
    ['Freitag, 10. Juli 2026, 10:00', '09:00'],
    ['vendredi 10 juillet 2026, 10:00', '09:00'],
    ['viernes, 10 de julio de 2026, 10:00', '09:00'],
    ['venerdì, 10 luglio 2026, 10:00', '09:00'],
    ['vrijdag, 10 juli 2026, 10:00', '09:00'],
    ['sexta-feira, 10 de julho de 2026, 10:00', '09:00'],
    ['fredag, 10 juli 2026, 10:00', '09:00'],
    ['fredag den 10. juli 2026 kl. 10.00', '09:00'],
    ['perjantai, 10. heinäkuuta 2026, 10.00', '09:00'],
    ['piątek, 10 lipca 2026, 10:00', '09:00'],
    ['2026-07-10 10:00:00', '09:00'],
    ['2026/07/10 10:00', '09:00'],
    ['2026-07-10T09:00:00Z', '09:00'],
    ['2026-07-10T11:00:00.123+02:00', '09:00'],
  ])('reads %s', (text, clock) => {
    const day = clock === '-1:00' ? '2026-07-09T23:00' : `2026-07-10T${clock}`;
    expect(read(text)).toMatch(new RegExp(`^${day}:00Z `));
  });

  test.each(['', ' ', '-'])('finds nothing in %j', (text) => {
    expect(read(text)).toBe('none');
  });

  test.each([
    '31 February 2026',
    '2026-13-01',
    '2026-07-10 24:10',
    'Friday',
    'July 2026',
    '10 Brumaire 2026',
    '46213.4',
    '10 July 2026 25:00',
    '10 July 2026, 13:00 PM',
  ])('calls %s unreadable and repeats it', (text) => {
    expect(read(text)).toContain(`"${text}" cannot be read`);
  });

  test('takes seconds and milliseconds since 1970 as UTC', () => {
    expect(read('1783674000', {})).toBe('2026-07-10T09:00:00Z UTC');
    expect(read('1783674000000', {})).toBe('2026-07-10T09:00:00Z UTC');
  });

  test('keeps the offset where that is all the source says, and the zone where it fits', () => {
    const text = '2026-07-10T10:00:00+02:00';
    expect(read(text, {})).toBe('2026-07-10T08:00:00Z +02:00');
    expect(read(text, { zone: 'Europe/Paris' })).toBe(
      '2026-07-10T08:00:00Z Europe/Paris',
    );
    expect(read(text)).toBe('2026-07-10T08:00:00Z +02:00');
  });
});

describe('the order of figures', () => {
  const zone = 'Europe/London';

  test('is the one that was answered, and a row that contradicts it is unreadable', () => {
    expect(read('03/07/2026 08:00', { zone, dateOrder: 'dmy' })).toContain(
      '2026-07-03T07:00',
    );
    expect(read('03/07/2026 08:00', { zone, dateOrder: 'mdy' })).toContain(
      '2026-03-07T08:00',
    );
    expect(read('13/07/2026', { zone, dateOrder: 'mdy' })).toContain(
      'cannot be read as month, day, year',
    );
    expect(read('10.7.2026 klo 8.00', { zone, dateOrder: 'dmy' })).toContain(
      '2026-07-10T07:00',
    );
    expect(read('26.07.10', { zone, dateOrder: 'ymd' })).toContain(
      '2026-07-09T23:00',
    );
  });

  test('is never guessed', () => {
    expect(() => read('03/07/2026')).toThrow(
      'The order of day and month is not said.',
    );
  });

  test('is proved by a date that has no second reading', () => {
    expect(possibleOrders(['03/07/2026', '13/07/2026'])).toEqual(['dmy']);
    expect(possibleOrders(['03/07/2026'])).toEqual(['dmy', 'mdy']);
    expect(possibleOrders(['25/07/26'])).toEqual(['dmy', 'ymd']);
    expect(possibleOrders(['2026-07-03'])).toBeNull();
    const dates = openDates({ zone }, ['03/07/2026', '13/07/2026']);
    expect(dates('03/07/2026')).toMatchObject({
      moment: { utc: '2026-07-02T23:00:00Z' },
    });
  });

  test('is asked for where dates contradict one another', () => {
    expect(
      asksAboutDates(['13/07/2026', '07/13/2026']).map(({ ask }) => ask),
    ).toEqual(['zone', 'dateOrder']);
    expect(asksAboutDates(['13/07/2026']).map(({ ask }) => ask)).toEqual([
      'zone',
    ]);
    expect(asksAboutDates(['2026-07-10T09:00:00Z', '1783674000'])).toEqual([]);
  });
});

describe('the days on which clocks change', () => {
  test('say that a time did not exist', () => {
    expect(read('2026-03-29 01:30:00')).toContain(
      'did not exist in Europe/London',
    );
  });

  test('take the earlier of two times', () => {
    expect(read('2026-10-25 01:30:00')).toBe(
      '2026-10-25T00:30:00Z Europe/London',
    );
  });

  test('begin a day when it began', () => {
    // Beirut's clocks went from midnight to one.
    expect(read('2026-03-29', { zone: 'Asia/Beirut' })).toBe(
      '2026-03-28T22:00:00Z Asia/Beirut',
    );
  });

  test('refuse a zone that there is not', () => {
    expect(() => zoneNamed('Europe/Atlantis')).toThrow(
      'There is no time zone called "Europe/Atlantis".',
    );
  });
});

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
];
const LANGUAGES = [
  'en',
  'en-US',
  'de',
  'fr',
  'fr-CA',
  'es',
  'it',
  'nl',
  'pt',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
];
const minutes = fc
  .date({
    min: new Date('2005-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  })
  .map((date) => Math.floor(date.getTime() / 60_000) * 60_000);

test('reads back what every language writes, in every zone', () => {
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom(...ZONES),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom('full' as const, 'long' as const),
      (utc, zone, language, dateStyle) => {
        const parts = {
          dateStyle,
          timeStyle: 'short' as const,
          timeZone: zone,
        };
        const text = new Intl.DateTimeFormat(language, parts).format(utc);
        // An hour that comes twice is read as the earlier one.
        fc.pre(zoneNamed(zone).toUtc(zoneNamed(zone).toLocal(utc)) === utc);
        const found = openDates({ zone }, [])(text);
        expect(found, text).toEqual({
          kind: 'moment',
          moment: {
            utc: `${new Date(utc).toISOString().slice(0, 19)}Z`,
            zone,
            toMinute: true,
          },
        });
      },
    ),
    { numRuns: 1500 },
  );
});

test('finds for every time of the wall clock a point in UTC that shows it, also on the days of change', () => {
  const around = fc
    .tuple(
      fc.constantFrom(
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-10-04',
        '2026-10-25',
        '2026-11-01',
        '2011-12-29',
      ),
      fc.integer({ min: -2880, max: 2880 }),
    )
    .map(([day, shift]) => Date.parse(day) + shift * 60_000);
  fc.assert(
    fc.property(
      fc.oneof(minutes, around),
      fc.constantFrom(...ZONES),
      (utc, name) => {
        const zone = zoneNamed(name);
        const local = zone.toLocal(utc);
        const found = zone.toUtc(local);
        expect(found === null ? null : zone.toLocal(found)).toBe(local);
        expect(found ?? Infinity).toBeLessThanOrEqual(utc);
      },
    ),
    { numRuns: 1000 },
  );
});
