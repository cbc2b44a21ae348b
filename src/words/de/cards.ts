import type * as english from '../cards.ts';
import { counted, inFigures, listed } from './phrasing.ts';

export const cardSheet: typeof english.cardSheet = {
  title: (call) => `Übungskarten für den Anruf ${call}`,
  use: 'Drucken Sie auf A4, schneiden Sie an den gestrichelten Linien und geben Sie jeder Person eine Karte. Wer den Helpdesk spielt, sieht die Karten der anrufenden und der beobachtenden Person erst in der Nachbesprechung. Alle Personen und Nummern sind erfunden.',
  holders: {
    caller: 'Anrufende Person',
    agent: 'Helpdesk',
    observer: 'Beobachtung',
  },
  moves: '1 von 2: was jede Handlung zeigt',
  judging: '2 von 2: wie der Anruf zu beurteilen ist',
};

export const agentCardWords: typeof english.agentCardWords = {
  comesIn:
    'Was hereinkommt, wie es zuerst auf der Karte der anrufenden Person steht. Nichts davon ist geprüft.',
  from: 'Von',
  givesName: 'Nennt den Namen',
  rules: 'Die Regeln dieses Helpdesks',
  moves: 'Was Sie tun können',
  movesHint:
    'Sagen Sie die Handlung laut an; die anrufende oder die beobachtende Person antwortet. Die Minuten drängen niemanden.',
  log: 'Vor dem Abschluss aufschreiben',
  logHint: 'Nur was wirklich getan wurde.',
  minutes: (minutes) => `${inFigures(minutes)} min`,
  seconds: (seconds) => `${inFigures(seconds)} s`,
};

export const loggedFields: typeof english.loggedFields = {
  check: 'Prüfung',
  approver: 'Freigegeben von',
  outcome: 'Ergebnis',
};

export const callerCardWords: typeof english.callerCardWords = {
  persona: 'Sie sind',
  readsAlert:
    'Sie lesen die Meldung vor und spielen dann, wen auch immer der Helpdesk erreicht.',
  isGenuine: 'Sie sind, wer Sie zu sein angeben.',
  isNot: (name) => `Sie sind nicht ${name}. Das sagen Sie niemandem.`,
  story: 'Die Geschichte',
  tactics: 'Was Sie mit dem Helpdesk machen',
  uses: (tactics) =>
    `Sie setzen ein: ${tactics}; eines nach dem anderen, wie es jeder tun könnte.`,
  begins: 'Sie beginnen',
  orBegins: 'Oder Sie beginnen so',
  answers: 'Wenn der Helpdesk fragt oder etwas anbietet',
  answersHint:
    'Die Worte in Anführungszeichen sind Ihre. Das Übrige sagt, was der Helpdesk bemerkt: Spielen Sie es.',
  hesitates: 'Wenn der Helpdesk zögert',
  hesitatesHint: (name) =>
    `Drängen Sie ein- oder zweimal und warten Sie dann auf die Antwort. Sie bleiben ${name} bis zum Schluss.`,
};

export const showingWords: typeof english.showingWords = {
  record: 'D: der Eintrag im Verzeichnis',
  recordHint: 'Vorlesen oder zeigen, und erst, wenn der Helpdesk danach fragt.',
  history: 'H: die früheren Tickets',
  signins: 'S: das Anmeldeprotokoll',
  answers: 'Handlungen, auf die Sie antworten',
  answersHint:
    'Lesen Sie vor, was geschieht. Was auf keiner Karte steht, führt in diesem Anruf zu nichts: Sagen Sie das, und es geht weiter.',
  callerAnswers:
    'Handlungen, auf die die anrufende Person antwortet, und was dabei herauskommt',
  changed: (daysAgo, by) =>
    `geändert vor ${counted(daysAgo, 'Tag', 'Tagen')}, ${by === null ? 'von wem, ist nicht bekannt' : `von: ${by}`}`,
  codesUsed: (used) => `erstellt, ${inFigures(used)} verwendet`,
  noCodes: 'nie erstellt',
  privileged: 'privilegiert',
  methods: 'Methoden',
  none: 'keine',
  codes: 'Wiederherstellungscodes',
  manager: 'Führungskraft',
  withDeputy: 'Führungskraft, Stellvertretung',
  leave: 'Abwesenheit',
  note: 'Anmerkung',
  clue: 'ein Hinweis',
  settles: 'das entscheidet es',
};

export const resultWords: typeof english.resultWords = {
  confirms: 'bestätigt',
  fails: 'schlägt fehl',
  no_answer: 'keine Antwort, und das ist kein Ja',
  misleads: 'führt irre',
  not_proof: 'kein Nachweis',
  none: 'führt zu nichts',
};

export const judgingWords: typeof english.judgingWords = {
  truth: 'Die Wahrheit',
  caller: 'Wer anruft',
  truths: { genuine: 'die echte Person', impostor: 'eine fremde Person' },
  callerIs: (truth, tactics) =>
    `${truth}${tactics === '' ? '' : `; setzt ein: ${tactics}`}`,
  courses: 'Einwandfreie Wege',
  coursesHint:
    'Andere Reihenfolgen sind ebenso gut, wenn Prüfungen und Freigabe vor dem kommen, was gegeben wird.',
  shortest: (minutes) =>
    `Der kürzeste, ${counted(minutes, 'Minute', 'Minuten')}`,
  model: (minutes) =>
    `Der Musteranruf, ${counted(minutes, 'Minute', 'Minuten')}`,
  politely: 'höflich',
  complete: 'vollständig',
  truthful: 'wahr',
  form: 'Das Formular',
  sound: (element) => `Einwandfrei: ${element}`,
  errors: 'Kritische Fehler, auf die zu achten ist',
  errorsHint:
    'Nichts Späteres macht sie gut. Notieren Sie die Handlung, bei der einer geschah.',
  forInstance: (moves) => `zum Beispiel ${moves}`,
  debrief: 'Nachbesprechung',
  debriefHint:
    'Beginnen Sie mit dem, was gut war. Gesprochen wird über den Anruf, nie über die Person.',
  settled:
    'Diese Handlung hat entschieden, wer anruft oder was gebraucht wird.',
  nextTime: 'Beim nächsten Mal',
  rule: 'Die Regel',
  unsafe: 'Wohin ein unsicheres Ende führt',
  after: (moves) => `nach ${listed(moves, 'or')}`,
  refused: 'Wohin eine unberechtigte Ablehnung führt',
};
