import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../../src/evidence/reading/dates/readDay.ts';

const DAY = 86_400_000;
const anyDay = fc
  .integer({
    min: Date.UTC(1927, 6, 1) / DAY,
    max: Date.UTC(2150, 0, 1) / DAY,
  })
  .map((days) => new Date(days * DAY));
const iso = (date: Date) => date.toISOString().slice(0, 10);
const languages = fc.constantFrom('en', 'en-US', 'de', 'fr', 'es', 'it', 'pl');
const inWords = (date: Date, language: string, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);

describe('a written day', () => {
  it('is read back from words in any of the languages', () => {
    fc.assert(
      fc.property(
        anyDay,
        languages,
        fc.constantFrom<('long' | 'short')[]>('long', 'short'),
        (date, language, month) => {
          expect(readDay(inWords(date, language, month))).toEqual({
            kind: 'day',
            day: iso(date),
          });
        },
      ),
    );
  });

  it('is read back from a workbook’s number, with full stops, and as ISO 8601', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = iso(date).split('-');
        const number = String((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
        const same = { kind: 'day', day: iso(date) };
        expect(readDay(number)).toEqual(same);
        expect(readDay(`${day}.${month}.${year}`)).toEqual(same);
        expect(readDay(`${iso(date)} 23:59`)).toEqual(same);
        expect(readDay(`${iso(date)}T23:59:00-11:00`)).toEqual(same);
      }),
    );
  });

  it('in figures keeps every day that it can mean, the written one among them', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-'), (date, sign) => {
        const [year, month = '', day = ''] = iso(date).split('-');
        const read = readDay([day, month, year].join(sign));
        if (day === month)
          expect(read).toEqual({ kind: 'day', day: iso(date) });
        else {
          const days = new Map([['dmy', iso(date)]]);
          if (Number(day) <= 12) days.set('mdy', `${year}-${day}-${month}`);
          expect(read).toEqual({ kind: 'figures', days });
        }
      }),
    );
  });

  it.each([
    '1764000000',
    '463',
    '31.02.2026',
    '2026-02-30',
    '03/07/98',
    '3 Jul 98',
    'soon',
    '2026-11-24 later',
  ])('is never guessed from %s', (text) => {
    expect(readDay(text).kind).toBe('unreadable');
  });

  it('is not known where the cell is empty', () => {
    expect([readDay(' '), readDay('-')]).toEqual([
      { kind: 'none' },
      { kind: 'none' },
    ]);
  });
});
