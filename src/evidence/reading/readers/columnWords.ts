import type { MappedField } from '../../vocabulary/mappings/recordMapping.ts';

/**
 * What the heading of a field says, best first, and what it never says. Compared without
 * case, accents and punctuation, in English, German, French, Spanish, Italian, Dutch,
 * Portuguese, Polish and the Nordic languages.
 */
export interface ColumnWords {
  field: MappedField;
  says: readonly RegExp[];
  never?: RegExp;
}

/** A word for having completed. */
const DONE =
  'complet|finish|abgeschlossen|abschlu|beend|erledigt|fertig|bestanden|absolvi|achev|termin(?!at)|finaliz|finalis|conclu|voltooi|afgerond|behaald|slutfor|gennemført|fullført|suorit|ukoncz';
const DATE = 'date|datum|dato|fecha|data|dia|giorno|jour|paiva';
const ON = 'on|at|am|le|el|il|op|em|den|time';

/** Until when something is to be done, or for how long it is good: never when somebody did it. */
const DUE =
  'due|dead ?line|overdue|by|entro|bis|avant|uiters?t\\w*|uiterlijk|target|expected|planned|must|prazo|' +
  '\\w*(?:expir|fallig|frist|ablauf|gultig|soll|ziel|stichtag|echeance|limit|validit|valid until|venc|caduc|plazo|scad|verval|geldig|streef|validade|waznosc|forfald|forfall|utgang|eraant|maaraaika|voimassa|renew|recert|reminder|erinner|rappel)\\w*';
/** Other days of a course or a person. */
const OTHER_DAYS =
  'enrol\\w*|assign\\w*|regist\\w*|subscri\\w*|creat\\w*|updat\\w*|modif\\w*|revis\\w*|hir\\w*|birth\\w*|terminat\\w*|leav\\w*|export\\w*|run|report|archiv\\w*|publi\\w*|zugewiesen\\w*|zuweisung\\w*|eingeschrieben|einschreib\\w*|anmeld\\w*|eintritt\\w*|austritt\\w*|geburt\\w*|inscri\\w*|assegn\\w*|iscri\\w*|asign\\w*|matricul\\w*|toegewezen|toewijz\\w*|ingeschreven|inschrijf\\w*|last ?access\\w*|last ?login|last ?activity|zuletzt|letzter?';
/** Whoever has to do with the person. */
const OTHERS =
  'manager|supervisor|approver|instructor|trainer|teacher|coach|vorgesetzt\\w*|fuhrungskraft|teamleit\\w*|dozent\\w*|responsable|superieur\\w*|formateur|jefe|gestor|responsabile|superiore|docente|leidinggevende|teamleider|docent|kierownik|przelozony|by|von|par|door|por|da';

const word = (text: string): RegExp => new RegExp(`\\b(?:${text})\\b`);

/** When a course or one of its classes ends, whoever has done it. */
const END_OF_COURSE =
  '(?:end|ende|fin|fine|einde) (?:of |des |du |de la |de |del |della |van (?:de )?)?(?:the )?(?:course|class|session|kurs\\w*|cours|curso|corso|cursus|sesion|sessione|sessie|clase)|(?:course|class|session|kurs|cursus) ?(?:end|ende?|eind)\\w*(?: date)?';

const NEVER_DAY = word(`${DUE}|${OTHER_DAYS}|${END_OF_COURSE}`);
const PART_OF_COURSE =
  'type|typ|tipo|categor\\w*|kategorie|version|provider|vendor|language|sprache|langue|idioma|lingua|taal|status|url|link|link|description|job|position|stelle|poste|puesto|salutation|anrede|duration|dauer|hours|credits?|price|cost|method|format|owner|required|mandatory|score|grade|percent\\w*|completed|progress';

/** A heading that says no more than "completed". */
export const DONE_ALONE = new RegExp(`^(?:is )?(?:${DONE})\\w*$`);

/** In the order in which fields take their columns. */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  {
    field: 'learnerMail',
    says: [/\be ?mail|courriel|correo|sahkoposti|\be post|\bmail\b/],
    never: word(OTHERS),
  },
  {
    field: 'learnerId',
    says: [
      /\b(?:user|employee|learner|student|staff|benutzer|mitarbeiter\w*|medarbejder|anstallnings?|pracownik\w*|person\w*) ?(?:id|nr|no|number|nummer)\b/,
      /^(?:id|username|user ?id|benutzername|identifiant|usuario|matricola|personalnummer|kayttajatunnus|id number)$|identificacion de usuario/,
    ],
    never: word(OTHERS),
  },
  {
    field: 'unit',
    says: [
      /department|division|organi[sz]ation|business unit|abteilung|service|departamento|reparto|afdeling|avdelning|avdeling|osasto|dział|dzial/,
    ],
    never: word(`${OTHERS}|head|parent|provider`),
  },
  {
    field: 'completed',
    says: [
      new RegExp(
        `(?:${DONE})\\S*(?:${DATE})|(?:${DONE}).*\\b(?:${DATE}|${ON})\\b|\\b(?:${DATE})\\b.*(?:${DONE}|\\bfine?\\b|\\bfin\\b|\\bend\\b)|^(?:end ?date|enddatum|einddatum|ended on)$`,
      ),
      word('passed on|date passed|pass date|date of pass'),
    ],
    never: NEVER_DAY,
  },
  {
    field: 'started',
    says: [
      /start|\bbegan|begin|first ?access|begonn|debut|demarr|commenc|inici|comenz|comienz|inizi|gestart|aanvang|paborj|aloit|rozpocz/,
    ],
    never: NEVER_DAY,
  },
  {
    field: 'success',
    says: [
      /pass ?\/? ?(?:or )?fail|success|reussi|aprobado|superato|geslaagd|godkand|bestået|bestatt|bestått|\bpassed\b|\bbestanden\b/,
    ],
    never: word(`${DATE}|${ON}|score|mark|grade|factors?`),
  },
  {
    field: 'status',
    says: [
      /(?:complet\w*|transcript|abschluss|voltooiings?) ?statu?s|statut d(?:e |')?achev|estado de (?:la )?finaliz|stato (?:di |del )?complet/,
      /(?:course|training|learn\w*|enrol\w*|kurs|lern|schulungs|bearbeitungs|teilnahme|cursus|deelname|opleidings) ?statu?s|statut d|estado (?:de|del|da) (?:la |el )?(?:curso|form|inscr|matric|expediente)|stato (?:di |del )?(?:corso|form|iscr)/,
      /status|\bstate\b|statut|\betat\b|estado|\bstato\b|\bstan\b|\btila\b|\bstand\b|fortschritt|avancement/,
      /\bresults?\b|\boutcome\b|ergebnis|resultat|resultado|risultato|\besito\b|resultaat|\bprogress\w*\b|voortgang|progreso|\bavance\b/,
    ],
    never: word(
      `user|benutzer|account|konto|employ\\w*|employment|work|manager|marital|archiv\\w*|approval|payment|licen[cs]e|${DATE}|${DUE}`,
    ),
  },
  {
    field: 'scoreMax',
    says: [
      /(?:max|highest|possible|hochst)\w* ?(?:score|points|punkt|punt|grade|mark)|(?:score|points|punkte|note|puntuacion|punteggio|punten) (?:max|mass)|\bout of\b/,
    ],
  },
  {
    field: 'scoreRaw',
    says: [
      /score|grade|\bmarks?\b|points|punkt|bewertung|\bnote\b|puntuacion|puntos|calificacion|\bnota\b|punteggio|punti\b|valutazione|punten|cijfer|poang|wynik|pisteet/,
      /prozent|percent|pourcentage|porcentaje|percentuale|\bresults?\b|resultat|resultado|risultato|resultaat|ergebnis/,
    ],
    never: word(
      `pass\\w*|mastery|required|minimum|min|mindest\\w*|bestehens\\w*|minim\\w*|max\\w*|hochst\\w*|possible|complet\\w*|progress\\w*|fortschritt\\w*|avance\\w*|voortgang|pre|before|average|attendance|${DATE}`,
    ),
  },
  {
    field: 'attempt',
    says: [
      /attempt|versuch|tentative|intento|tentativo|poging|forsok|forsøg|forsøk|yritys|proba\b/,
    ],
    never: word(
      `allowed|max\\w*|remaining|left|limit|${DATE}|erlaubt\\w*|autoris\\w*|permitid\\w*|score|status`,
    ),
  },
  {
    field: 'seconds',
    says: [
      /time spent|spent time|total time|time in (?:course|training|content)|learning time|session time|seconds|bearbeitungszeit|lernzeit|lerndauer|zeitaufwand|aufgewendete zeit|temps passe|temps total|tiempo (?:empleado|dedicado|total|invertido)|tempo (?:impiegato|totale|trascorso|dedicato)|bestede tijd|tijd besteed|tijdsbesteding/,
      /duration|dauer|duree|duracion|durata|duur|varaktighet|varighed|varighet|kesto/,
    ],
    never: word(
      'planned|estimated|expected|scheduled|nominal|geplant\\w*|geschatzt\\w*|soll\\w*|prevu\\w*|estimad\\w*|previst\\w*|course duration|kursdauer|credit\\w*|limit',
    ),
  },
  { field: 'release', says: [/release|course version|kursversion/] },
  {
    field: 'course',
    says: [
      /(?:course|training|content|module|learning (?:object|item|activity)|item|activity|assignment|kurs|schulung\w*|lehrgangs?|modul|lernobjekt|cursus|opleidings?) ?(?:name|title|naam|titel|bezeichnung)|(?:nom|titre|intitule|nombre|titulo|nome|titolo|naam|titel) (?:de |du |del |della |des |van |do )?(?:la |l |el |de |het )?(?:cours|formation|module|curso|formacion|corso|cursus|opleiding)/,
      /course|training|content|module|learning (?:object|item)|curriculum|\btitle\b|activity|assignment|campaign|lesson|e ?learning|kurs|schulung|lehrgang|unterweisung|lerninhalt|lernobjekt|\btitel\b|\bmodul\b|massnahme|\bcours\b|formation|contenu|parcours|intitule|\btitre\b|curso|formacion|contenido|actividad|corso|formazione|contenuto|attivita|titolo|cursus|opleiding|leerinhoud/,
    ],
    never: word(`${PART_OF_COURSE}|${OTHERS}|${DATE}|${ON}|${DUE}`),
  },
  {
    field: 'learnerName',
    says: [
      /full ?name|display ?name|\b(?:user|learner|employee|student|person|benutzer|mitarbeiter\w*)s? name/,
      /\bname\b|\w+name$|\bnom\b|nombre|\bnome\b|naam|namn|navn|nimi|imie/,
    ],
    never: word(
      `${OTHERS}|course|training|content|module|item|activity|branch|company|organi\\w*|group|team|unit|depart\\w*|division|customer|file|site|vendor|provider|kurs\\w*|firma\\w*|cours|curso|corso|cursus|cost ?cent\\w*|location|country`,
    ),
  },
];
