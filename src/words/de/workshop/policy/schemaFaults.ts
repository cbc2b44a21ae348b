import type * as english from '../../../workshop/policy/schemaFaults.ts';

export const schemaFaults: typeof english.schemaFaults = {
  unknownField: (field, expected) => `unbekanntes Feld ${field}, ${expected}.`,
  unknownFields: (field, others, expected) =>
    `unbekanntes Feld ${field} und ${others} weitere an dieser Stelle, die nicht aufgezählt sind, ${expected}.`,
  spelling: (field) =>
    `Berichtigen Sie die Schreibweise von ${field} oder entfernen Sie es.`,
  misfit: (subject, expected) => `${subject}, ${expected}.`,
  notListed: (message, more) =>
    `${message} Weitere Fehler in dieser Datei, die nicht aufgezählt sind: ${more}.`,
  likeThis: (example) => `Schreiben Sie es so: ${example}`,
  straight: (field) =>
    `${field} (Anführungszeichen wie „ “ sind für YAML Buchstaben; wo ein Text welche braucht, schreiben Sie ')`,
  dashes: (example) =>
    `${example}, oder jeden Eintrag in einer eigenen Zeile, die mit einem Bindestrich und einem Leerzeichen beginnt: - first`,
  asSaid: 'Schreiben Sie es so, wie die Meldung sagt.',
};

export const schemaSubjects: typeof english.schemaSubjects = {
  file: 'die Datei',
  name: (field) => `der Name ${field}`,
  missing: (field) => `${field} fehlt`,
  empty: (field) => `${field} ist leer`,
  is: (field, written) => `${field} ist ${written}`,
};
