import type * as english from '../../jobAids/jobAids.ts';

export const aidWords: typeof english.aidWords = {
  all: 'Alle Arbeitshilfen',
  print: 'Drucken Sie diese Seite',
  course: 'Hold the Line',
};

export const fills: typeof english.fills = (pages) =>
  `: Sie füllt ${pages === 1 ? 'ein A4-Blatt' : 'zwei A4-Blätter'}`;

export const downloadWords: typeof english.downloadWords = {
  xlsx: 'Arbeitsmappe (.xlsx)',
  csv: 'Nur die Spalten (.csv, durch Kommas getrennt)',
  docx: 'Dokument zum Bearbeiten (.docx)',
};

export const aidsWords: typeof english.aidsWords = {
  title: 'Arbeitshilfen',
  description:
    'Sechs Blätter und Tabellen für den Helpdesk: Anrufkarte, schriftlicher Ablauf, Ausnahmeantrag, Ausnahmeregister, Reset-Protokoll, Einweisung.',
  lead: 'Was der Kurs vermittelt, für den Moment, in dem das Telefon klingelt. Drucken Sie sie aus',
  change: ', ändern Sie sie, machen Sie sie zu Ihren eigenen',
  ours: 'Sie enthalten die Hausregeln dieses Kurses. Vergleichen Sie sie mit Ihrem eigenen Verfahren, bevor Sie sie ausgeben.',
};

export const papers: typeof english.papers = (pages, hasSheet) => {
  const size = pages === 1 ? 'Ein A4-Blatt' : 'Zwei A4-Blätter';
  return `${size}${hasSheet ? ', .xlsx und .csv.' : ' und .docx.'}`;
};
