import { rosterField } from '../roster/rosterHeadings.ts';
import type { RosterField } from '../../vocabulary/mappings/rosterMapping.ts';
import { foldHeading } from '../headings/headings.ts';
import type {
  MappedField,
  Mapping,
} from '../../vocabulary/mappings/recordMapping.ts';

/** What names people is called alike in a roster and in a report. */
const OF_PEOPLE: readonly (readonly [RosterField, MappedField])[] = [
  ['mail', 'learnerMail'],
  ['id', 'learnerId'],
  ['unit', 'unit'],
  ['name', 'learnerName'],
];

const DONE =
  'complet|finish|abgeschlossen|abschlu(?:ss|ß)|beend|erledigt|fertig|bestanden|ach[eè]v|termin|finaliz|conclu|voltooi|afgerond|slutför|gennemført|fullført|suoritus|ukończ';
const DATE = 'date|datum|dato|fecha|data';

// Words that headings begin with, in the languages that are met most; the first that fits is suggested.
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
    new RegExp(
      `(?:${DONE})\\S*(?:${DATE}|päivä)|(?:${DONE}).*\\b(?:${DATE}|time|on|am|le|el|il|op|em)\\b|\\b(?:${DATE})\\b.*(?:${DONE}|\\bfine?\\b|\\bend\\b)|^(?:end ?date|enddatum|einddatum|ended on)$`,
    ),
  ],
  [
    'started',
    /(?:start|began|begin|first access|begonn|d[eé]but|démarr|commenc|inici|comenz|comienz|inizi|gestart|aanvang|påbörj|aloit|rozpocz)/,
  ],
  [
    'success',
    /pass ?\/ ?fail|success|passed|bestanden|réussi|aprobado|superato|geslaagd|godkänd|bestået|bestått/,
  ],
  [
    'status',
    /status|state|statut|état|estado|stato|stan\b|tila\b|\bstand\b|fortschritt|avancement/,
  ],
  [
    'scoreMax',
    /(?:max|highest|possible|höchst)\w*\.? ?-?(?:score|points|punkt|punt)|(?:score|points|punkte|note|puntuación|punteggio|punten) (?:max|máx|mass)/,
  ],
  [
    'scoreRaw',
    /score|grade|points|punkt|prozent|percent|bewertung|note\b|résultat|puntuación|puntos|calificación|nota|punteggio|punti\b|valutazione|punten|cijfer|poäng|wynik|pisteet/,
  ],
  [
    'attempt',
    /attempt|versuch|tentative|intento|tentativo|poging|försök|forsøg|forsøk|yritys|próba/,
  ],
  [
    'seconds',
    /time spent|duration|seconds|dauer|bearbeitungszeit|lernzeit|durée|temps passé|duración|tiempo (?:empleado|dedicado)|durata|tempo impiegato|duur|bestede tijd|varaktighet|varighed|varighet|kesto/,
  ],
  ['release', /release|course version|kursversion/],
  [
    'course',
    /course|training|module|title|kurs|schulung|lehrgang|unterweisung|cours|curso|corso|cursus|opleiding|formation|formación|formazione/,
  ],
  ['learnerName', /name|nom\b|nombre|nome|naam|namn|navn|nimi|imię/],
];

/** Columns that the headings suggest, one field a column; to be shown, never to be taken unseen. */
export function suggestColumns(labels: readonly string[]): Mapping['columns'] {
  const columns: Mapping['columns'] = {};
  const taken = new Set<string>();
  const take = (field: MappedField, fits: (label: string) => boolean): void => {
    if (columns[field] !== undefined) return;
    const label = labels.find((one) => !taken.has(one) && fits(one));
    if (label === undefined) return;
    taken.add(label);
    columns[field] = label;
  };
  for (const [known, field] of OF_PEOPLE)
    take(field, (label) => rosterField(label) === known);
  for (const [field, words] of SUGGESTIONS)
    take(field, (label) => words.test(foldHeading(label)));
  return columns;
}
