import type * as english from '../../../../workshop/evidence/reading/ownFiles.ts';

export const ownNames: typeof english.ownNames = {
  attempts: 'attempts.csv von Hold the Line',
  interactions: 'interactions.csv von Hold the Line',
  records: 'Aufzeichnungen von Hold the Line (JSON)',
  preview: 'Aufzeichnungen des Vorschau-LMS von Hold the Line (JSON)',
};

export const ownBasis: typeof english.ownBasis = {
  tables:
    'Von unserem eigenen Code geschrieben: dem Vorschau-LMS und dem Nachweispaket.',
  records: 'Unser eigenes Format; ein Test liest, was wir schreiben.',
  preview:
    'Unser eigenes Format; ein Test liest, was das Vorschau-LMS schreibt.',
};

export const ownSigns: typeof english.ownSigns = {
  table: (table) => `Genau die Spalten unserer eigenen ${table}.`,
  records: 'Die Datei nennt als Format „hold-the-line evidence“, Version 1',
  preview:
    'Die Datei nennt als Format „hold-the-line evidence“, und ihre Aufzeichnungen kommen aus dem Vorschau-LMS',
};

export const ownLimits: typeof english.ownLimits = {
  unit: 'Die Datei hat keine Abteilungen: Sie kommen aus der Personenliste.',
  objectives: 'Die Datei hat keine Lernziele; die Version steht darin.',
  answers: 'Die Spalte „answers“ ist zum Lesen da und nicht zum Zählen.',
  completion:
    'Die Datei hat die Antworten, und nicht, wie der Versuch geendet hat.',
  addresses: 'Das Vorschau-LMS hält keine Adressen und keine Abteilungen fest.',
};

export const ownFaults: typeof english.ownFaults = {
  noPlace: 'Sie hat keine position oder keine interaction_id.',
  cells: (found, wanted) =>
    `Die Zeile hat ${found} Zellen statt ${wanted}. Die Datei wurde geändert, nachdem sie geschrieben wurde: Exportieren Sie sie noch einmal.`,
  word: (word, column) =>
    `„${word}“ schreiben wir in der Spalte ${column} nicht. Exportieren Sie die Datei noch einmal.`,
  record: (path, found) =>
    `${path || 'Die Aufzeichnung'} ist nicht so, wie Hold the Line es schreibt (Meldung auf Englisch: ${found}). Geben Sie die Datei, wie sie exportiert wurde.`,
};

export const otherVersion: typeof english.otherVersion = (version) => ({
  what: 'Diese Aufzeichnungen haben eine Version, die diese Website nicht lesen kann.',
  why:
    version === null
      ? 'Die Datei nennt keine Version, und diese Website liest Version 1.'
      : `Die Datei nennt Version ${version}, und diese Website liest Version 1.`,
  fix: 'Nehmen Sie ein Release von Hold the Line, das so neu ist wie die Datei, oder die Exporte, aus denen die Datei erstellt wurde.',
});
