import type * as english from '../../../../workshop/evidence/writing/frame.ts';
import { language } from '../../../locale.ts';
import { counted } from './figures.ts';

export const packLanguage: typeof english.packLanguage = language;

export const footWords: typeof english.footWords = {
  pack: 'Hold the Line, Nachweispaket',
  page: (page, pages) => `Seite ${page} von ${pages}`,
};

export const pageKinds: typeof english.pageKinds = {
  report: 'Nachweisbericht',
  controls: 'Zuordnung zu Controls',
  points: 'Lernpunkte',
  method: 'Methode und Grenzen',
};

export const madeWith: typeof english.madeWith = (version) =>
  `Nachweiswerkzeug von Hold the Line ${version}`;

export const factWords: typeof english.factWords = {
  parts: 'Teile des Berichts',
  organisation: 'Organisation',
  asOf: 'Stand',
  course: 'Kurs',
  courses: 'Kurse, mindestens einer davon',
  noCourse: 'In den Aufzeichnungen ist keiner genannt',
  covers: 'Umfasst',
  people: (count) => counted(count, 'Person', 'Personen'),
  madeFrom: 'Erstellt aus',
  files: (count) => counted(count, 'Datei', 'Dateien'),
  names: 'Namen',
  preparedBy: 'Erstellt von',
  reviewedBy: 'Durchgesehen von',
  exportedOn: 'Exporte erstellt am',
  rosterOn: 'Stand der Personenliste',
  madeWith: 'Erstellt mit',
  notSaid: 'Nicht angegeben',
};

export const nameChoices: typeof english.nameChoices = {
  shown: 'Sichtbar',
  pseudonyms: 'Durch Pseudonyme ersetzt',
  hidden: 'Verborgen',
};

export const scrollHint: typeof english.scrollHint =
  'Seitlich blättern, um alle Spalten zu sehen';

export const andMore: typeof english.andMore = (more, rest) =>
  `Und ${more} mehr: ${rest}`;

export const restWords: typeof english.restWords = {
  people: 'Alle Personen stehen in people.csv des Pakets.',
  peopleInFile:
    'Alle Personen stehen in report.html und in people.csv des Pakets.',
  conflicts: 'Alle stehen in people.csv des Pakets.',
  hidden: 'Sie sind nicht aufgeführt, weil Namen verborgen sind.',
  roster: 'In roster.csv des Pakets stehen alle.',
  units: 'Alle Abteilungen stehen in units.csv des Pakets.',
  items: 'Alle Fragen stehen in items.csv des Pakets.',
  findings: 'Alle stehen in findings.csv des Pakets.',
  unreadable:
    'In unreadable.csv des Pakets stehen die Zeilen, die behalten wurden.',
};
