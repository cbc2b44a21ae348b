import type * as english from '../../../workshop/evidence/choices.ts';

export const moreChoices: typeof english.moreChoices = {
  title: 'Weitere Angaben',
  preparedBy: 'Erstellt von (optional)',
  preparedByHint:
    'Name und Aufgabe der Person, die den Bericht erstellt, für die Revision.',
  reviewedBy: 'Durchgesehen von (optional)',
  reviewedByHint: 'Wer ihn durchgesehen hat, sobald das geschehen ist.',
  exportedOn: 'Exporte erstellt am (optional)',
  exportedOnHint: 'Der Tag, an dem Sie sie aus dem LMS geholt haben.',
  rosterOn: 'Stand der Personenliste (optional)',
  rosterOnHint: 'Der Tag, an dem die Liste der Personen erstellt wurde.',
  courses: 'Kurse, die zählen',
  coursesHint:
    'Titel oder Kennungen, wie das LMS sie schreibt, je Zeile einer. Leer: die Kurse, die in den Versionen stehen.',
  otherCourses: 'Andere Kurse',
  otherCoursesHint:
    'Titel oder Kennungen in Ihren Dateien, die ein anderer Kurs sind, je Zeile einer. Nach Titeln, die in keiner der beiden Listen stehen, werden Sie gefragt.',
  zone: 'Zeitzone der Tage',
  zoneHint: 'Fälligkeitstage enden dort um Mitternacht.',
  zoneOfPolicy: (zone) => `${zone}, wie in der Richtlinie`,
  since: 'Kurs eingeführt am',
  sinceHint:
    'Wer früher eingetreten ist, muss ihn von diesem Tag an abschließen. Leer: Für alle zählt das Eintrittsdatum in der Personenliste.',
  soonDays: '„Läuft ab“ heißt: innerhalb von so vielen Tagen',
  soonDaysHint:
    'Ein Abschluss, der vorher zu wiederholen ist, heißt ablaufend.',
  smallGroup: 'Kein Prozentwert bei weniger Personen als',
  smallGroupHint:
    'In einer kleinen Gruppe verschiebt ihn eine Person mehr oder weniger zu sehr.',
  namesFrom: 'Keine Namen in Abteilungen mit weniger Personen als',
  namesFromHint:
    '0 nennt alle. Mit einem Schlüssel erscheinen die Personen unter Pseudonymen, sonst unter Nummern.',
  countUnmatched:
    'Personen, die nicht auf der Liste stehen, zählen bei Ergebnissen, Zeiten, Antworten und Anrufen mit',
  withSources:
    'Die gelesenen Dateien ins Paket legen. Wo Namen nicht sichtbar sind, kommen sie nie hinein',
  releases: 'Andere Versionen',
  releasesHint:
    'release.json oder die Pakete, die sie enthalten. Leer: Die Version dieser Website gibt die Worte vor.',
  policy: 'Ihre policy.yaml',
  policyHint:
    'Leer: Es gelten die Regeln, mit denen diese Website gebaut wurde.',
  settings: 'Einstellungen eines früheren Pakets',
  settingsHint:
    'Seine settings.json füllt dieses Formular aus und beantwortet wieder, was damals gefragt wurde.',
};

export const settingsTaken: typeof english.settingsTaken = (day) =>
  `Übernommen, auch der Tag ${day}. Ändern Sie, was anders sein soll.`;
