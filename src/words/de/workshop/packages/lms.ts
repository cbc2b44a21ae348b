import type * as english from '../../../workshop/packages/lms.ts';
import { standardNames } from '../packaging/standards.ts';
import { counted } from '../../phrasing.ts';

const inMinutes = (minutes: number) => counted(minutes, 'Minute', 'Minuten');

export const courseWords: typeof english.courseWords = {
  title: 'Welcher Kurs',
  legend: 'Kurs',
};

export const courseAbout: typeof english.courseAbout = (summary, minutes) =>
  `${summary} Etwa ${inMinutes(minutes)}.`;

export const lmsWords: typeof english.lmsWords = {
  title: 'Was Ihr LMS braucht',
  lms: 'Ihr LMS',
  lmsHint:
    'Das Einrichtungsblatt enthält dann nur dessen Einstellungen, und was darüber bekannt ist, steht unten. Ohne Auswahl enthält es die Einstellungen für alle diese.',
  notChosen: 'Nicht ausgewählt',
  standard: 'Standard',
  titleInLms: 'Titel im LMS',
  titleHint: 'Leer: der Titel des Kurses',
  status: 'Als was ein Bestehen gemeldet wird',
  mastery: 'Bestehensgrenze für das LMS, in Prozent',
  masteryHint:
    'Am besten leer lassen: Dann entscheidet der Kurs. Mit einer Grenze urteilt das LMS selbst, und in Moodle kann jemand, der mittendrin aufhört, als nicht bestanden gelten.',
  calls: 'Was von einem Übungsanruf aufgezeichnet wird',
  way: 'Weg durch den Kurs',
};

export const adviceOn: typeof english.adviceOn = (lms) =>
  `Bei dieser Auswahl sagt das Einrichtungsblatt zu ${lms}:`;

export const languagesWords: typeof english.languagesWords = {
  legend: 'Sprachen',
  both: (first, second) => `${first} und ${second}`,
  bothAbout:
    'Der Kurs fragt beim ersten Start, und der Browser behält die Auswahl. Aufgezeichnet wird in jeder Sprache dasselbe; der Nachweis nennt die Version in der jeweiligen Sprache.',
};

export const standardWords: typeof english.standardWords = {
  scorm12: {
    label: standardNames.scorm12,
    about:
      'Für Moodle und überall, wo Sie nicht sicher sind: Fast jedes LMS nimmt es an.',
  },
  'scorm2004-4th': {
    label: standardNames['scorm2004-4th'],
    about:
      'Für LMS, die in SCORM 2004 zu Hause sind: Abschluss und Erfolg werden getrennt gemeldet. Nicht für Moodle, dessen Berichte die Antworten auslassen.',
  },
  'scorm2004-3rd': {
    label: standardNames['scorm2004-3rd'],
    about:
      'Dasselbe für LMS, die bei der 3. Ausgabe stehen geblieben sind, wie Docebo.',
  },
  cmi5: {
    label: standardNames.cmi5,
    about:
      'Für LMS mit einem Learning Record Store, die nach eigener Angabe cmi5 starten; jede Antwort wird außerdem zu einem xAPI-Statement.',
  },
};

export const statusWords: typeof english.statusWords = {
  passed: {
    label: 'Bestanden (passed)',
    about: 'Der übliche Weg. Das LMS muss „bestanden“ als erledigt zählen.',
  },
  completed: {
    label: 'Abgeschlossen (completed)',
    about:
      'Für LMS, die nur „abgeschlossen“ kennen. Nicht mit cmi5 und nicht mit einer Bestehensgrenze für das LMS.',
  },
};

export const callWords: typeof english.callWords = {
  trace: {
    label: 'Jede Handlung',
    about:
      'Nachweis darüber, was die lernende Person geprüft, gefragt und aufgeschrieben hat.',
  },
  outcome: {
    label: 'Wie er ausging',
    about: 'Von den einzelnen Lernenden wird weniger aufgezeichnet.',
  },
};

export const wayOptions: typeof english.wayOptions = {
  ask: {
    label: 'Die Lernenden wählen selbst',
    about: 'Der Kurs fragt am Anfang.',
  },
  agent: {
    label: 'Für Helpdesk-Kräfte',
    about: (minutes) =>
      `${minutes}. Die Teile für alle, die den Helpdesk leiten, sind zugeklappt, und der Wissenstest fragt nicht nach ihnen.`,
  },
  lead: {
    label: 'Für alle, die den Helpdesk leiten',
    about: (minutes) => `${minutes}: der ganze Kurs.`,
  },
};

export const minutesOf: typeof english.minutesOf = (courses) =>
  courses
    .map(({ title, minutes }) =>
      courses.length === 1
        ? `Etwa ${inMinutes(minutes)}`
        : `${title}: etwa ${inMinutes(minutes)}`,
    )
    .join('; ');
