import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateFaults } from '../../../src/words/de/workshop/evidence/reading/dates.ts';
import {
  rosterDays,
  sheetDays,
} from '../../../src/words/de/workshop/evidence/reading/days.ts';
import { summaryWords } from '../../../src/words/de/workshop/evidence/reading/files.ts';
import {
  encodingNotices,
  intakeFaults,
} from '../../../src/words/de/workshop/evidence/reading/intake.ts';
import { valueFaults } from '../../../src/words/de/workshop/evidence/reading/json.ts';
import { inQuotes } from '../../../src/words/de/workshop/evidence/reading/quoting.ts';
import { lineFaults } from '../../../src/words/de/workshop/evidence/reading/registers.ts';
import { rosterProblems } from '../../../src/words/de/workshop/evidence/reading/roster.ts';
import {
  passedOver,
  testUsersLeftOut,
  unknownStatus,
} from '../../../src/words/de/workshop/evidence/reading/rows.ts';
import { sheetWords } from '../../../src/words/de/workshop/evidence/reading/workbooks.ts';

const HOME = 'src/words/de/workshop/evidence/reading';
const count = (text: string, sign: string) => text.split(sign).length - 1;

describe('what is said in German of files', () => {
  it.each(globSync(`${HOME}/*.ts`))(
    'stands in German quotation marks: %s',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(count(text, '„')).toBe(count(text, '“'));
      expect(text).not.toMatch(/["”]/);
    },
  );

  it('counts one and several, with the point that German has', () => {
    expect(summaryWords.rows(1, 1200, 0)).toBe(
      '1 Zeile, 1.200 Aufzeichnungen, 0 Zeilen nicht gelesen',
    );
    expect(summaryWords.people(1, 2)).toMatch(/^1 Person, 2 Zeilen mit/);
    expect(testUsersLeftOut(1)).toMatch(/^1 Eintrag von .* wurde ausgelassen/);
    expect(testUsersLeftOut(2)).toMatch(/^2 Einträge .* wurden ausgelassen/);
    expect(encodingNotices.western(1, false)).toMatch(/^1 Zeile ist .* wurde/);
    expect(encodingNotices.western(3, true)).toMatch(
      /^3 Zeilen sind .* wurden/,
    );
    expect(intakeFaults.rowTooLong(null, 1_000_000).why).toMatch(
      /^Eine Zeile ist länger als 1\.000\.000 Zeichen\./,
    );
    expect(passedOver(3, 'Report', 0)).toMatch(/: „Report“\.$/);
    expect(passedOver(3, 'Report', 2)).toMatch(/: „Report“ und 2 weitere\.$/);
  });

  it('says what is wrong with a date in whole sentences', () => {
    expect(dateFaults.unreadable('31/31/26', 'dmy')).toMatch(
      /^Das Datum „31\/31\/26“ ist als Tag, Monat, Jahr nicht lesbar\./,
    );
    expect(dateFaults.unreadable('bald', null)).toMatch(
      /^Das Datum „bald“ ist nicht lesbar\./,
    );
    expect(rosterDays.start('noDate')).toBe(
      'Das Eintrittsdatum ist kein Datum wie 2026-07-10, also folgt keine Fälligkeit daraus. Schreiben Sie Jahr, Monat und Tag.',
    );
    expect(
      sheetDays.open(inQuotes('03/07/2026'), ['2026-07-03', '2026-03-07']),
    ).toBe(
      '„03/07/2026“ kann 2026-07-03 oder 2026-03-07 bedeuten; schreiben Sie, welcher Tag gemeint ist',
    );
  });

  it('lists what a line, a person, a workbook and a status hold', () => {
    expect(lineFaults.line(['a.'])).toMatch(/ Was diese Zelle braucht,/);
    expect(lineFaults.line(['a.', 'b.'])).toMatch(/ Was diese Zellen braucht,/);
    expect(rosterProblems.differ('x.csv', [2, 5], ['unit', 'start'])).toBe(
      'x.csv, Zeilen 2 und 5: dieselbe Person, aber die Zeilen unterscheiden sich in der Abteilung und im Eintrittsdatum, also gilt das als unbekannt.',
    );
    expect(rosterProblems.twice('x.csv', [7])).toMatch(/^x\.csv, Zeile 7:/);
    expect(unknownStatus(['fertig', 'ok'])).toMatch(
      /^Der Status „fertig“ und „ok“ ist/,
    );
    expect(sheetWords.others('A', [{ name: 'B', hidden: true }], 1)).toBe(
      'Von ihren Blättern wurde „A“ gelesen. Nicht gelesen: „B“ (ausgeblendet) und 1 weitere.',
    );
    expect(valueFaults.unexpected('afterMember', ':')).toMatch(
      /^Hier sollte ein Komma oder } stehen, und „:“ steht da/,
    );
  });
});
