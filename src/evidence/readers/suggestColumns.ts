import { foldHeading } from './headings.ts';
import type { MappedField, Mapping } from './reader.ts';

// Words that columns are headed with, in the languages that are met most; the first that fits is suggested.
const SUGGESTIONS: readonly (readonly [MappedField, RegExp])[] = [
  ['learnerMail', /\be-?mail|courriel|correo|sähköposti|e-post/],
  [
    'learnerId',
    /\b(?:user|employee|learner|student|person\w*|staff|benutzer|mitarbeiter\w*|medarbejder|anställnings?|pracownik\w*)[ -_]?(?:id|nr|no|number|nummer)\b|^(?:id|username|user ?id|benutzername|identifiant|usuario|matricola|personalnummer|käyttäjätunnus|id number)$|identificación de usuario/,
  ],
  [
    'unit',
    /department|division|organi[sz]ation|business unit|abteilung|service|departamento|reparto|afdeling|avdelning|avdeling|osasto|dział/,
  ],
  [
    'completed',
    /(?:complet|finish|abgeschlossen|abschluss|achèvement|fin de|finaliza|completamento|voltooi|conclus|slutför|gennemført|fullført|suoritus|ukończ)\w*.*(?:date|datum|dato|fecha|data|time|on|am|päivä)|(?:date|datum|dato|fecha|data)\b.*(?:complet|finish|abschluss|achèvement|fin|finaliza|completamento|voltooi|conclus|ukończ)/,
  ],
  [
    'started',
    /(?:start|began|begin|first access|begonn|début|démarr|inicio|comenz|inizio|gestart|påbörj|startet|aloit|rozpocz)/,
  ],
  [
    'success',
    /pass ?\/ ?fail|success|passed|bestanden|réussi|aprobado|superato|geslaagd|godkänd|bestået|bestått/,
  ],
  ['status', /status|state|état|estado|stato|stan\b|tila\b/],
  ['scoreMax', /(?:max|highest|possible)\w* ?(?:score|points|punkt)/],
  [
    'scoreRaw',
    /score|grade|points|punkt|bewertung|note\b|résultat|puntuación|nota|punteggio|poäng|wynik|pisteet/,
  ],
  [
    'attempt',
    /attempt|versuch|tentative|intento|tentativo|poging|försök|forsøg|forsøk|yritys|próba/,
  ],
  [
    'seconds',
    /time spent|duration|seconds|dauer|durée|duración|durata|duur|varaktighet|varighed|varighet|kesto/,
  ],
  ['release', /release|course version|kursversion/],
  [
    'course',
    /course|training|module|title|kurs|cours|curso|corso|cursus|formation/,
  ],
  ['learnerName', /name|nom\b|nombre|nome|naam|namn|navn|nimi|imię/],
];

/** Columns that the headings suggest, one field a column; to be shown, never to be taken unseen. */
export function suggestColumns(labels: readonly string[]): Mapping['columns'] {
  const columns: Mapping['columns'] = {};
  const taken = new Set<string>();
  for (const [field, words] of SUGGESTIONS) {
    const label = labels.find(
      (one) => !taken.has(one) && words.test(foldHeading(one)),
    );
    if (label === undefined) continue;
    taken.add(label);
    columns[field] = label;
  }
  return columns;
}
