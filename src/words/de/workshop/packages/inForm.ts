import type * as english from '../../../workshop/packages/inForm.ts';

export const optionNames: typeof english.optionNames = {
  standard: 'Der Standard',
  status: 'die Meldung eines Bestehens als',
  mastery: 'Eine Bestehensgrenze für das LMS',
  title: 'Der Titel',
  calls: 'Was von einem Anruf aufgezeichnet wird',
  way: 'Der Weg durch den Kurs',
  languages: 'Die Sprachen',
  accent: 'Die Akzentfarbe',
  logo: 'Das Logo',
};

export const writtenValue: typeof english.writtenValue = (value) =>
  `„${value}“`;

export const logoFile: typeof english.logoFile = (name) => `Das Logo ${name}`;

export const rulesOfForm: typeof english.rulesOfForm = 'das Formular';
