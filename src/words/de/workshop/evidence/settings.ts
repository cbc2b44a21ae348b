import type * as english from '../../../workshop/evidence/settings.ts';

export const mappingRefused: typeof english.mappingRefused = {
  what: 'Das ist keine Zuordnung, die verwendet werden kann.',
  fix: 'Wählen Sie eine Datei, die hier als Zuordnung gespeichert wurde, oder zeigen Sie noch einmal auf die Spalten.',
};

export const settingsRefused: typeof english.settingsRefused = {
  what: 'Das sind keine Einstellungen, die verwendet werden können.',
  noJson: 'Es ist kein JSON.',
  another: 'Es ist eine JSON-Datei anderer Art.',
  wrong: (place, why) =>
    `${place === '' ? 'Die Datei' : place}: nicht wie erwartet${why === null ? '' : ` (${why})`}`,
  noZone: 'keine Zeitzone',
  noSum: 'keine SHA-256',
  fix: 'Wählen Sie die settings.json eines Nachweispakets, so wie sie aus dem Paket kam.',
};

export const releaseRefused: typeof english.releaseRefused = {
  what: 'Die Angaben zu den Versionen dieser Website ließen sich nicht laden.',
  why: (path, why) => `${path}: ${why}.`,
  fix: 'Laden Sie die Seite neu, oder wählen Sie selbst eine release.json oder ein Paket.',
};
