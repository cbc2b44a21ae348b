import { describe, expect, it } from 'vitest';
import { peopleTable } from '../../../src/evidence/writing/tables/peopleTable.ts';
import { recordTable } from '../../../src/evidence/writing/tables/recordTable.ts';
import {
  dayInWords,
  knownShareInWords,
  numberInWords,
  shareInShort,
  shareInWords,
  shortDay,
} from '../../../src/words/de/workshop/evidence/writing/figures.ts';
import { spreadWords } from '../../../src/words/de/workshop/evidence/writing/distributions.ts';
import { packLanguage } from '../../../src/words/de/workshop/evidence/writing/frame.ts';
import {
  plausibleWords,
  stopWords,
} from '../../../src/words/de/workshop/evidence/writing/plausibility.ts';
import { outWords } from '../../../src/words/de/workshop/evidence/writing/summary.ts';
import { columnHeads } from '../../../src/words/de/workshop/evidence/writing/workbook.ts';
import { share } from '../evidence/sampleReport.ts';

describe('a report in German', () => {
  it('names its language', () => {
    expect(packLanguage).toBe('de-DE');
  });

  it('writes days, and leaves what is no day as it is', () => {
    expect(dayInWords('2026-03-04')).toBe('4. März 2026');
    expect(shortDay('2026-03-04')).toBe('04.03.2026');
    expect(dayInWords('bald')).toBe('bald');
    expect(shortDay('bald')).toBe('bald');
  });

  it('writes numbers with points between thousands and a comma', () => {
    expect(numberInWords(1_234_567.25)).toBe('1.234.567,3');
    expect(numberInWords(-999)).toBe('-999');
  });

  it('writes shares, of small groups and of nobody too', () => {
    expect(shareInWords(share(11, 14))).toBe('11 von 14 (78,6\u00A0%)');
    expect(shareInShort(share(11, 14))).toBe('78,6\u00A0%');
    expect(shareInShort(share(3, 4))).toBe('3 von 4');
    expect(shareInWords(share(0, 0))).toBe('niemand');
    expect(knownShareInWords({ ...share(52, 61), notKnown: 4 })).toBe(
      '52 von 61 (85,2\u00A0%); bei 4 weiteren nicht bekannt',
    );
    expect(knownShareInWords({ ...share(0, 0), notKnown: 4 })).toBe(
      'nicht bekannt, bei 4',
    );
  });

  it('says one and many', () => {
    expect(outWords.unread(1)).toMatch(/^1 Zeile war nicht lesbar und ist/);
    expect(outWords.unread(2)).toMatch(/^2 Zeilen waren nicht lesbar und sind/);
    expect(outWords.findings(1, 2)).toContain('1 Lücke und 2 Muster');
    expect(plausibleWords.noRoster(1)).toContain('steht 1 Person.');
    expect(stopWords.fewMatched(1, 30)).toMatch(
      /^Nur 1 von 30 Personen auf der Personenliste steht /,
    );
  });

  it('names ranges, the last with its upper end', () => {
    expect(spreadWords.days.range(0, 10, false)).toBe('0 bis unter 10 Tage');
    expect(spreadWords.scores.range(90, 100, true)).toBe('90 bis 100\u00A0%');
  });

  it('puts a name of others into a sentence as a piece of its own', () => {
    const name = { foreign: 'Nord' };
    expect(outWords.overdue(name, '3 von 4')).toEqual([
      'Am meisten Überfällige: ',
      name,
      ', 3 von 4.',
    ]);
  });

  it('has a heading for each column of the workbook', () => {
    const columns = [...peopleTable([]).columns, ...recordTable([]).columns];
    expect(columns.filter((name) => !(name in columnHeads))).toEqual([]);
  });
});
