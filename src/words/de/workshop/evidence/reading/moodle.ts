import type * as english from '../../../../workshop/evidence/reading/moodle.ts';

export const moodleNames: typeof english.moodleNames = {
  completion: 'Moodle: Abschluss der Aktivitäten',
  course: 'Moodle: Kursabschluss',
  basic: 'Moodle: einfacher SCORM-Bericht',
  interactions: 'Moodle: SCORM-Bericht über Interaktionen',
  objectives: 'Moodle: SCORM-Bericht über Lernziele',
  otherAnswers:
    'Ein SCORM-1.2-Paket des Kurses oder die Statements eines LRS (cmi5)',
};

export const moodleBasis: typeof english.moodleBasis = {
  completion:
    'Spalten und Werte aus dem Quelltext von Moodle 4.1, englisches Sprachpaket; in einer anderen Sprache sagt jemand, was die Werte bedeuten.',
  course:
    'Spalten und Datumsmuster aus dem Quelltext von Moodle 4.1, englisches Sprachpaket.',
  basic:
    'Spalten, Reihenfolge und Datumsmuster aus dem Quelltext von Moodle 4.1; Wörter für Englisch, Deutsch, Französisch und Spanisch aus seinen Sprachpaketen.',
  interactions:
    'Spalten, Reihenfolge und Datumsmuster aus dem Quelltext von Moodle 4.1, englisches Sprachpaket.',
  objectives:
    'Spalten, Reihenfolge und Datumsmuster aus dem Quelltext von Moodle 4.1; ein echter Export lag nicht vor.',
};

const languages: Record<english.MoodleLanguage, string> = {
  en: 'auf Englisch',
  de: 'auf Deutsch',
  fr: 'auf Französisch',
  es: 'auf Spanisch',
};

export const moodleSigns: typeof english.moodleSigns = {
  completion:
    'Eine leere erste Überschrift und Spaltenpaare mit einem Stand wie „Completed“ und seinem Datum.',
  course:
    'Die Spalten ID, Name und Course complete, und für jedes Kriterium eine Spalte „… - Completion date“.',
  basic: (language) =>
    `Die Spalten für Versuch, Beginn, letzten Zugriff und Bewertung eines SCORM-Berichts von Moodle, ${languages[language]}.`,
  interactions:
    'Die Spalten eines SCORM-Berichts von Moodle und dahinter Question 0, Response 0 und so weiter.',
  unnamedQuestions:
    'Die Spalten eines SCORM-Berichts von Moodle mit Antworten, aber ohne die Fragen: Kreuzen Sie über dem Bericht „Question“ an und exportieren Sie ihn noch einmal.',
  objectives:
    'Die Spalten eines SCORM-Berichts von Moodle und dahinter eine Spalte für jedes Lernziel.',
};

export const completionLimits: typeof english.completionLimits = {
  score: 'Der Bericht hat keine Ergebnisse.',
  attempt:
    'Der Bericht sagt, dass die Aktivität abgeschlossen ist, nicht, in welchem Versuch.',
  interactions: 'Der Bericht hat keine Antworten.',
  release: 'Der Bericht nennt die Version des Kurses nicht.',
  started: 'Der Bericht sagt nicht, wann jemand begonnen hat.',
  zone: 'Uhrzeiten stehen in der Zone der Person, die exportiert.',
  course:
    'Die Datei nennt den Kurs nicht. Jede Aktivität unter seinen Kriterien wird gelesen; die Spalte „Course complete“ nicht, da der Kurs mehr verlangen kann als diese Schulung.',
};

export const scormLimits: typeof english.scormLimits = {
  completed:
    'Der letzte Zugriff („Last accessed on“) ändert sich mit jedem Besuch, ist also nicht der Tag des Abschlusses.',
  success:
    'Für jeden Versuch zeigt der Bericht entweder das Ergebnis oder den Status: Wo ein Ergebnis steht, ist der Status nicht bekannt.',
  seconds: 'Der Bericht sagt nicht, wie lange ein Versuch gedauert hat.',
  zone: 'Uhrzeiten stehen in der Zone und der Sprache der Person, die exportiert.',
  basicAnswers: 'Der einfache Bericht hat keine Antworten.',
  basicRelease:
    'Der einfache Bericht hat keine Lernziele, und eines davon nennt die Version.',
  answers:
    'Bei einem SCORM-2004-Paket lässt Moodle die Antworten leer; ohne die Option „Question“ kann niemand sagen, zu welcher Frage eine Antwort gehört.',
  answersRelease:
    'Der Bericht hat keine Lernziele, und eines davon nennt die Version.',
  objectivesAnswers: 'Der Bericht über Lernziele hat keine Antworten.',
  objectives:
    'Bei einem SCORM-2004-Paket zeigt Moodle, ob ein Lernziel abgeschlossen ist, nicht, ob es bestanden ist.',
};
