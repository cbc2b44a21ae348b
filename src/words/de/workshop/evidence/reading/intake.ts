import type * as english from '../../../../workshop/evidence/reading/intake.ts';
import { counted, inFigures } from '../../../phrasing.ts';

export const intakeFaults: typeof english.intakeFaults = {
  tooLarge: (bytes) => ({
    what: 'Die Datei ist zu groß.',
    why: `Sie hat mehr als ${inFigures(bytes)} Bytes, und so viel braucht kein Bericht über einen Kurs.`,
    fix: 'Exportieren Sie einen kürzeren Zeitraum oder speichern Sie eine Arbeitsmappe als CSV.',
  }),
  rowTooLong: (row, characters) => ({
    what: 'Die Datei ist keine Tabelle, die gelesen werden kann.',
    why: `${row === null ? 'Eine Zeile' : `Zeile ${row}`} ist länger als ${inFigures(characters)} Zeichen. Entweder ist die Datei etwas anderes, oder ein Anführungszeichen in dieser Zeile wird nie geschlossen.`,
    fix: 'Öffnen Sie die Datei in einem Texteditor, sehen Sie sich diese Zeile an und exportieren Sie sie noch einmal.',
  }),
  neverClosed: (row) => ({
    what: 'Die Datei ist keine Tabelle, die gelesen werden kann.',
    why: `Ein Anführungszeichen in Zeile ${row} wird nie geschlossen, also wäre der Rest der Datei eine einzige Zelle.`,
    fix: 'Der Export kann abgebrochen sein: Exportieren Sie noch einmal. Oder öffnen Sie die Datei in einem Texteditor und sehen Sie sich diese Zeile an.',
  }),
  tooManyColumns: (row, columns) => ({
    what: 'Die Datei hat zu viele Spalten.',
    why: `Zeile ${row} hat mehr als ${inFigures(columns)} Spalten.`,
    fix: 'Exportieren Sie weniger Spalten oder prüfen Sie, ob die Datei ein Bericht über einen Kurs ist.',
  }),
  noText: {
    what: 'Die Datei ist kein Text.',
    why: 'Sie enthält Bytes, die keine Tabelle in Textform hat.',
    fix: 'Wählen Sie den Bericht, wie das LMS ihn exportiert hat: CSV, Text mit Tabulatoren, .xlsx oder JSON.',
  },
  empty: (file) => ({
    what: `${file} ist leer.`,
    why: 'Sie enthält kein einziges Byte.',
    fix: 'Exportieren Sie den Bericht noch einmal.',
  }),
};

export const encodingNotices: typeof english.encodingNotices = {
  damaged:
    'Einige Zeichen dieser UTF-16-Datei sind beschädigt und erscheinen als \uFFFD. Exportieren Sie sie noch einmal, wenn sie in Namen stehen.',
  western: (lines, mixed) =>
    `${counted(lines, 'Zeile ist', 'Zeilen sind')} kein gültiges UTF-8 und ${lines === 1 ? 'wurde' : 'wurden'} als windows-1252 gelesen.${mixed ? ' Andere sind UTF-8: Die Datei mischt Kodierungen.' : ''} Prüfen Sie die Namen mit Umlauten und Akzenten.`,
};

const EXPORT =
  'Exportieren Sie den Bericht aus dem LMS als CSV, .xlsx oder JSON und wählen Sie diese Datei.';
export const SAVE_AGAIN: typeof english.SAVE_AGAIN =
  'Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie noch einmal als .xlsx oder CSV, ohne Kennwort.';

const otherForms: Record<english.OtherForm, { what: string; fix: string }> = {
  pdf: {
    what: 'ein PDF',
    fix: `Zahlen kann man aus einem PDF nicht lesen. ${EXPORT}`,
  },
  picture: { what: 'ein Bild', fix: EXPORT },
  rtf: { what: 'ein Textdokument (.rtf)', fix: EXPORT },
  html: {
    what: 'eine Webseite (HTML)',
    fix: 'Manche Systeme speichern eine unter dem Namen .xls: Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder CSV. Oder das LMS hat statt des Berichts eine Seite gesandt, etwa die für die Anmeldung: Exportieren Sie ihn noch einmal.',
  },
  xml: {
    what: 'XML',
    fix: `Wenn es eine Arbeitsmappe ist, die als XML gespeichert wurde, öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder CSV. Sonst: ${EXPORT}`,
  },
};

export const otherForm: typeof english.otherForm = (file, form) => {
  const { what, fix } = otherForms[form];
  return {
    what: `${file} ist kein Bericht, der gelesen werden kann.`,
    why: `Das ist ${what}.`,
    fix,
  };
};

export const compound: typeof english.compound = (file, locked) => ({
  what: `${file} kann nicht gelesen werden.`,
  why: locked
    ? 'Das ist eine Arbeitsmappe, die mit einem Kennwort gesperrt ist.'
    : 'Das ist eine alte Excel-Arbeitsmappe (.xls) oder ein anderes altes Office-Dokument.',
  fix: SAVE_AGAIN,
});

const otherZips: Record<english.OtherZip, { what: string; fix: string }> = {
  xlsb: { what: 'eine binäre Excel-Arbeitsmappe (.xlsb)', fix: SAVE_AGAIN },
  iwork: { what: 'ein Dokument von Apple Numbers oder Pages', fix: SAVE_AGAIN },
  docx: { what: 'ein Word-Dokument (.docx)', fix: EXPORT },
  pptx: { what: 'eine Präsentation (.pptx)', fix: EXPORT },
  document: {
    what: 'ein Dokument von LibreOffice oder OpenOffice, das keine Tabelle ist',
    fix: 'Öffnen Sie es dort und kopieren Sie seine Tabelle in eine Tabellenkalkulation. Speichern Sie die als .xlsx, .ods oder CSV.',
  },
};

export const otherZip: typeof english.otherZip = (form) => {
  if (form === null)
    return {
      what: 'Diese Zip-Datei ist keine Arbeitsmappe.',
      why: 'Sie enthält weder eine Excel-Arbeitsmappe noch eine OpenDocument-Tabelle.',
      fix: 'Wählen Sie den Bericht selbst (.csv, .txt, .xlsx, .ods oder .json), nicht eine Zip-Datei mit mehreren Dateien. Wenn es eine Arbeitsmappe ist, öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie noch einmal als .xlsx oder CSV.',
    };
  const { what, fix } = otherZips[form];
  return {
    what: 'Diese Arbeitsmappe kann nicht gelesen werden.',
    why: `Das ist ${what}.`,
    fix,
  };
};
