import type * as english from '../../../../workshop/evidence/reading/recordStores.ts';

export const cloudWords: typeof english.cloudWords = {
  name: 'Registrierungen von SCORM Cloud (JSON)',
  basis:
    'Namen aus der Dokumentation der API v2 des Anbieters und aus Programmen, die sie benutzen; die Skala von score.scaled und die Form der Zeiten wurden in keinem echten Export gesehen.',
  sign: 'Die Felder registrationCompletion, learner und course von SCORM Cloud',
  score:
    'SCORM Cloud sagt nicht, ob score.scaled bis 1 oder bis 100 zählt. Über 1 wird es als Prozent gelesen; zwischen 0 und 1 bleibt es unbekannt, außer der Kurs hat ein eigenes Ergebnis aufgezeichnet.',
  release:
    'course.version zählt Importe des Pakets, nicht Versionen des Kurses; die Version ist nur aus den Lernzielen in den Laufzeitdaten bekannt.',
  answers: 'Antworten und Anrufe sind nur mit Laufzeitdaten dabei.',
  withRuntime: 'Registrierungen mit Laufzeitdaten (includeRuntime=true).',
  withAnswers:
    'Registrierungen mit includeChildResults=true, includeInteractionsAndObjectives=true und includeRuntime=true.',
};

export const noRegistration: typeof english.noRegistration = (member, found) =>
  `${member || 'Der Wert'} ${found === null ? 'fehlt oder ist von anderer Art' : `ist „${found}“`}: So schreibt SCORM Cloud keine Registrierung.`;

export const xapiWords: typeof english.xapiWords = {
  name: 'xAPI-Statements aus einem Record Store (JSON)',
  basis:
    'xAPI 1.0.3 und cmi5; was unser eigener Kurs sendet, wurde gegen den strengen Record Store in unseren Tests geprüft.',
  sign: 'Die Felder actor, verb und object eines xAPI-Statements',
  attempt: 'xAPI zählt keine Versuche: Jede Registrierung ist einer.',
  learnerId:
    'Wo der Record Store Personen nur nach einem Hash ihrer Adresse kennt, ist der Hash die Kennung, und mit ihm findet man niemanden auf einer Personenliste. Die Homepage eines Kontos bleibt weg.',
  unit: 'Statements nennen die Abteilung nicht; eine Personenliste nennt sie.',
};

export const statementReasons: typeof english.statementReasons = {
  noVerb: 'Es hat kein verb.',
  noTime: 'Weder timestamp noch stored ist eine Zeit mit Abstand zu UTC.',
  voidsNothing: 'Es nimmt ein Statement zurück und sagt nicht, welches.',
  nobody: 'Sein actor hat weder account noch mbox, mbox_sha1sum oder openid.',
  noCourse: 'Es nennt keinen Kurs.',
  otherVerb: (verb) =>
    `„${verb}“ sagt nichts über Abschluss, Antworten oder Lernziele.`,
};
