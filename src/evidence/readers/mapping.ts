import { z } from 'astro/zod';

import { HoldError } from '../../errors.ts';
import { foldHeading } from './headings.ts';
import { MAPPED_FIELDS, type MappedField, type Mapping } from './reader.ts';

const MEANINGS = [
  'completed',
  'passed',
  'failed',
  'incomplete',
  'not attempted',
] as const;

const mappingSchema = z.strictObject({
  format: z.literal('hold-the-line mapping'),
  version: z.literal(1),
  name: z.string().min(1).max(200),
  columns: z.partialRecord(z.enum(MAPPED_FIELDS), z.string().min(1)),
  statuses: z.record(z.string().min(1), z.enum(MEANINGS)),
});

/**
 * Reads a saved mapping. Status words come back in lower case.
 * @throws HoldError saying which part of it is wrong.
 */
export function readMapping(json: string): Mapping {
  const parsed = mappingSchema.safeParse(parseJson(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || 'The file';
    throw wrongMapping(`${place}: ${issue?.message ?? 'not as expected'}`);
  }
  const { columns, statuses } = parsed.data;
  if (
    columns.learnerId === undefined &&
    columns.learnerMail === undefined &&
    columns.learnerName === undefined
  )
    throw wrongMapping(
      'No column says whose row it is: learnerId, learnerMail or learnerName is needed.',
    );
  const words = Object.entries(statuses).map(
    ([word, meaning]) => [word.trim().toLowerCase(), meaning] as const,
  );
  return { ...parsed.data, statuses: Object.fromEntries(words) };
}

/** The mapping as a file: the same text for the same mapping. */
export function writeMapping(mapping: Mapping): string {
  const columns = MAPPED_FIELDS.flatMap((field) => {
    const heading = mapping.columns[field];
    return heading === undefined ? [] : [[field, heading] as const];
  });
  const statuses = Object.entries(mapping.statuses).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const { format, version, name } = mapping;
  const file = {
    format,
    version,
    name,
    columns: Object.fromEntries(columns),
    statuses: Object.fromEntries(statuses),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw wrongMapping('It is no JSON.');
  }
}

function wrongMapping(why: string): HoldError {
  return new HoldError(
    'This is no mapping that can be used.',
    why,
    'Choose a file that was saved as a mapping here, or point at the columns again.',
  );
}

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
