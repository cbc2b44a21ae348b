import type * as english from '../../../../workshop/packaging/lms/documents.ts';

export const documentWords: typeof english.documentWords = {
  takes: (lms, standard) => `${lms} nimmt ${standard} an.`,
  itTakes: (standards) => `Es nimmt an: ${standards.join('; ')}.`,
  refused: (lms, standards) =>
    `Verwenden Sie dieses Paket nicht. ${lms} nimmt an: ${standards.join('; ')}.`,
  instead: (standard) => `Erstellen Sie das Paket für ${standard}.`,
};

export const unknownOf: typeof english.unknownOf = {
  takes: (lms, standard) =>
    `Wir haben kein öffentliches Dokument gefunden, das sagt, ob es ${standard} annimmt: Fragen Sie den Support von ${lms}.`,
  counts: (lms) =>
    `Wir haben kein öffentliches Dokument gefunden, das sagt, was als erledigt zählt und welcher Versuch bewertet wird: Fragen Sie den Support von ${lms}.`,
  grade: (lms) =>
    `Wir haben kein öffentliches Dokument gefunden, das sagt, welcher Versuch die Bewertung ergibt: Fragen Sie den Support von ${lms}.`,
  editions: (lms) =>
    `Wir haben kein öffentliches Dokument gefunden, das sagt, welche Ausgaben von SCORM 2004 es abspielt: Fragen Sie den Support von ${lms}.`,
};

export const lmsNotes: typeof english.lmsNotes = {
  doceboZips:
    'Es lehnt Zip-Dateien mit Dateien ab, die auf einem Server laufen (php, py, jsp und dergleichen), und mit Adressen, die mit http beginnen. Dieses Paket hat weder das eine noch das andere.',
  cornerstonePublisher:
    'Laden Sie es mit dem Course Publisher hoch, probieren Sie es zuerst im Pilotportal aus und nach der Veröffentlichung mit einer Lernzuweisung. Die Grenze von 250 MB ist weit entfernt.',
  sapStatus:
    'Die Einstellungen, die entscheiden, was aus einem Status wird, stehen im Inhaltsobjekt und in LMS_ADMIN. Lassen Sie die Rücksprungadressen dort, wie sie sind, und sehen Sie nach Mastery Score.',
  sapCompletion:
    'Seit dem zweiten Halbjahr 2023 schließt es selbst ab, was nicht sagt, dass es seinen Abschluss selbst setzt. Das Manifest dieses Pakets sagt es.',
  sapIdentifier:
    'Es unterscheidet Pakete nach den ersten 15 Zeichen der Kennung im Manifest. Sehen Sie nach, ob ein anderer Ihrer Kurse genauso beginnt.',
  talentUpload:
    'Laden Sie die Zip-Datei hoch, wie sie ist: Das Manifest darf nicht in einem Ordner liegen.',
  canvasUpload:
    'Laden Sie es unter SCORM in der Navigation des Kurses hoch. Ein Link zum Inhalt von einer anderen Seite oder einem anderen Kurs funktioniert seit Juli 2021 nicht mehr.',
  canvasBlank:
    'Die Hersteller eines anderen Werkzeugs berichten von einer Seite, die leer bleibt. Wenn das geschieht, machen Sie den Selbsttest unten in einem eigenen Fenster und schicken Sie sein Protokoll an den Support.',
  blackboardGrade:
    'In Ultra ergibt der letzte bewertete Versuch die Bewertung, und das lässt sich nicht ändern: Lassen Sie Lernende nach einem Bestehen nicht neu beginnen. Wählen Sie Grade SCORM und die Höchstpunktzahl vor dem Import, denn danach bleiben sie, wie sie sind.',
  brightspaceGrade:
    'Der ältere SCORM-Player nimmt eine Bewertung, wenn die Punktzahl, ein Höchstwert über 0 und das Ende der Sitzung gekommen sind. Dieses Paket sendet sie mit einem Bestehen; schließen Sie es mit „Speichern und beenden“ („Save and finish“).',
  brightspacePlayer:
    'Der neuere Player muss für die Organisation eingeschaltet sein und sollte nicht im selben Kurs wie der ältere verwendet werden.',
  brightspaceZero:
    'AlwaysSubmitZeroGrade muss ausgeschaltet bleiben: Es macht aus dem, was noch nicht bestanden ist, eine Bewertung von 0.',
  absorbUpload:
    'Laden Sie die Zip-Datei selbst hoch. Pakete, die einen Kurs von anderswo holen (dispatch), werden nicht angenommen, und dieses ist keines.',
  absorbAnswers:
    'Einzelne Antworten und Lernziele gehören zu dem, was es aufbewahrt.',
};
