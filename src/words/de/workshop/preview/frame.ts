import type * as english from '../../../workshop/preview/frame.ts';

export const frame: typeof english.frame = {
  name: 'Vorschau-LMS',
  skip: 'Zum Inhalt springen',
  learners: 'Lernende',
  records: 'Aufzeichnungen',
  site: 'Website des Kurses',
  notReal:
    'Zum Ausprobieren von Paketen auf diesem Computer. Es ist nur unter 127.0.0.1 zu erreichen, hat keine Passwörter und ist kein Ort für echte Aufzeichnungen.',
  lenient:
    'Bei SCORM ist es nachsichtig: scorm-again, das die Pakete abspielt, nimmt Zwischenstände bis 64.000 Zeichen, jeden Text als Antwort und auch, was nach dem Ende geschrieben wird. Bei cmi5 weist es ab, was der Standard verbietet. Was hier läuft, kann in einem anderen LMS trotzdem scheitern.',
  titled: (title) => `${title} – Vorschau-LMS`,
  problem: 'Etwas stimmt nicht',
  notFound: 'Nicht gefunden',
  failed: 'Das hat nicht funktioniert',
  toHome: 'Zu Lernenden und Paketen',
  home: 'Lernende und Pakete',
  none: 'keine Angabe',
};
