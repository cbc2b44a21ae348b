import type { MoodleLanguage } from '../../../../words/workshop/evidence/reading/moodle.ts';
import type { StatusMeaning } from '../../../vocabulary/mappings/statuses.ts';

/** What the SCORM reports of Moodle say in one language. */
interface ScormWords {
  language: MoodleLanguage;
  attempt: string;
  started: string;
  score: string;
  statuses: Readonly<Record<string, StatusMeaning>>;
}

/**
 * From the language packs of Moodle. German writes "Abgeschlossen" for completed and for
 * passed: it is read as completed, which is true of both.
 */
export const SCORM_WORDS: readonly ScormWords[] = [
  {
    language: 'en',
    attempt: 'attempt',
    started: 'started on',
    score: 'score',
    statuses: {
      completed: 'completed',
      passed: 'passed',
      failed: 'failed',
      incomplete: 'incomplete',
      browsed: 'incomplete',
      'not attempted': 'not attempted',
    },
  },
  {
    language: 'de',
    attempt: 'versuch',
    started: 'begonnen am',
    score: 'bewertung',
    statuses: {
      abgeschlossen: 'completed',
      fehlgeschlagen: 'failed',
      unvollständig: 'incomplete',
      durchsucht: 'incomplete',
      'nicht versucht': 'not attempted',
    },
  },
  {
    language: 'fr',
    attempt: 'tentative',
    started: 'démarré le',
    score: 'résultat',
    statuses: {
      terminé: 'completed',
      réussi: 'passed',
      échec: 'failed',
      incomplet: 'incomplete',
      consulté: 'incomplete',
      'aucune tentative': 'not attempted',
    },
  },
  {
    language: 'es',
    attempt: 'intento',
    started: 'comenzado en',
    score: 'puntuación',
    statuses: {
      finalizado: 'completed',
      pasado: 'passed',
      error: 'failed',
      incompleto: 'incomplete',
      navegado: 'incomplete',
      'no se ha intentado': 'not attempted',
    },
  },
];

/** Headings of the columns that say who it is; which there are, the site decides. */
export const IDENTITY: Readonly<
  Record<'idNumber' | 'username' | 'mail' | 'unit', readonly string[]>
> = {
  idNumber: [
    'id number',
    'id-nummer',
    "numéro d'identification",
    'número de id',
  ],
  username: [
    'username',
    'anmeldename',
    "nom d'utilisateur",
    'nombre de usuario',
  ],
  mail: [
    'email address',
    'e-mail-adresse',
    'adresse de courriel',
    'dirección de correo',
  ],
  unit: ['department', 'abteilung', 'département', 'departamento'],
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#039': "'",
  '#39': "'",
};

/** Moodle escapes identity fields and answers for HTML, in its downloads too. */
export function unescapeMoodle(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#0?39);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
}
