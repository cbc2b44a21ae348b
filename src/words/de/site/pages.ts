import type * as english from '../../site/pages.ts';

export const pageNames: typeof english.pageNames = {
  jobAids: 'Arbeitshilfen',
  lmsAdmins: 'LMS-Administration',
  package: 'SCORM-Paket',
  managers: 'Verantwortliche',
  records: 'Abschlussnachweise',
  authors: 'Für Autorinnen und Autoren',
  accessibility: 'Barrierefreiheit',
  privacy: 'Was aufgezeichnet wird',
};

export const onlyEnglish: typeof english.onlyEnglish = (name) =>
  `${name} (englisch)`;

export const lostWords: typeof english.lostWords = {
  title: 'Keine solche Seite',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  error: 'Fehler 404',
  heading: 'Unter dieser Adresse geht niemand ans Telefon.',
  lead: 'Die Seite ist umgezogen, oder die Adresse ist falsch geschrieben. Wenn sie in einer Nachricht stand, die zum Anmelden oder zur Eile aufforderte, versuchen Sie es nicht noch einmal: Melden Sie die Nachricht.',
  start: 'Zur Startseite',
  noScript:
    'Ohne JavaScript funktionieren die Links hier nur, wenn die Adresse mit dem Ordner dieser Website endet. Kürzen Sie sie sonst bis zu diesem Ordner.',
};
