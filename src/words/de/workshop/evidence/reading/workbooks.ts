import type * as english from '../../../../workshop/evidence/reading/workbooks.ts';
import { inFigures } from '../../../phrasing.ts';
import { SAVE_AGAIN } from './intake.ts';

const quoted = (sheets: readonly string[]) =>
  sheets.map((name) => `„${name}“`).join(', ');

const incomplete = (why: string) => ({
  what: 'Diese Arbeitsmappe ist nicht vollständig.',
  why,
  fix: SAVE_AGAIN,
});

export const workbookFaults: typeof english.workbookFaults = {
  locked: {
    what: 'Diese Arbeitsmappe kann nicht gelesen werden.',
    why: 'Sie ist mit einem Kennwort gesperrt.',
    fix: SAVE_AGAIN,
  },
  notUnpacked: (why) => ({
    what: 'Diese Arbeitsmappe kann nicht entpackt werden.',
    why,
    fix: SAVE_AGAIN,
  }),
  lacksSheet: (sheet) =>
    incomplete(`Sie nennt ein Blatt „${sheet}“, das nicht darin ist.`),
  lacksText: incomplete(
    'Eine ihrer Zellen zeigt auf einen Text, der nicht darin ist.',
  ),
  repeated: (row) => ({
    what: 'Diese Arbeitsmappe enthält eine Zeile zu oft.',
    why: `Zeile ${row} steht dort wieder und wieder, viel öfter, als es Personen gibt.`,
    fix: 'Entfernen Sie aus dem Blatt die Zeilen, die nichts sagen, oder speichern Sie es als CSV.',
  }),
  tooManySheets: (sheets, most) => ({
    what: 'Die Arbeitsmappe hat zu viele Blätter.',
    why: `Sie hat ${inFigures(sheets)}, und bis zu ${inFigures(most)} werden angesehen.`,
    fix: 'Speichern Sie das Blatt mit dem Bericht als CSV und wählen Sie diese Datei.',
  }),
  empty: (file) => ({
    what: `${file} hat kein Blatt mit Zeilen.`,
    why: 'Alle Blätter sind leer.',
    fix: 'Exportieren Sie den Bericht noch einmal; sehen Sie vorher nach, ob er Zeilen hat.',
  }),
  hidden: (file, sheets) => ({
    what: `${file} hat kein Blatt mit Zeilen.`,
    why: `Was die Datei enthält, steht in ausgeblendeten Blättern (${quoted(sheets)}), und die werden nicht gelesen.`,
    fix: 'Öffnen Sie sie in einer Tabellenkalkulation, blenden Sie das Blatt mit dem Bericht ein und speichern Sie sie noch einmal.',
  }),
  noSheet: (wanted, sheets) => ({
    what: `Die Arbeitsmappe hat kein Blatt „${wanted}“, das gelesen werden kann.`,
    why: `Ihre Blätter sind ${quoted(sheets)}. Ausgeblendete und leere werden nicht gelesen.`,
    fix: 'Nennen Sie eines davon, oder blenden Sie das Blatt in einer Tabellenkalkulation ein und speichern Sie die Arbeitsmappe noch einmal.',
  }),
};

export const sheetWords: typeof english.sheetWords = {
  workbook: 'Arbeitsmappe',
  asked:
    'Mehrere ihrer Blätter könnten das richtige sein, und nur eines wird gelesen.',
  others: (read, others, more) => {
    const names = others.map(
      ({ name, hidden }) => `„${name}“${hidden ? ' (ausgeblendet)' : ''}`,
    );
    return `Von ihren Blättern wurde „${read}“ gelesen. Nicht gelesen: ${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`;
  },
};
