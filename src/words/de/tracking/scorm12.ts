import type * as english from '../../tracking/scorm12.ts';

export const errors: typeof english.errors = {
  101: 'Allgemeiner Fehler',
  201: 'Ungültiges Argument',
  301: 'Nicht begonnen',
  401: 'Nicht vorhanden',
  403: 'Element kann nur gelesen werden',
  404: 'Element kann nur geschrieben werden',
  405: 'Falscher Datentyp',
};
