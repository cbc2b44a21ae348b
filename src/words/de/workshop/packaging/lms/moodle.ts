import type * as english from '../../../../workshop/packaging/lms/moodle.ts';

export const notForMoodle: typeof english.notForMoodle = {
  cmi5: 'Verwenden Sie dieses Paket nicht: Moodle allein nimmt kein cmi5 an. Erstellen Sie das Paket für SCORM 1.2.',
  scorm2004:
    'Verwenden Sie dieses Paket nicht: Die Berichte von Moodle lassen die Antworten aus SCORM 2004 aus. Erstellen Sie das Paket für SCORM 1.2.',
  allTheSame: 'Wo es trotzdem dieses sein muss:',
  closedTab:
    'Verlassen Sie den Kurs mit „Speichern und beenden“ („Save and finish“). Ein Tab, der nach vielen Antworten geschlossen wird, hat mehr zu senden, als ein Browser einer Seite abnimmt, die gerade verschwindet (64 KiB): Die Zeit dieses Besuchs kann verloren gehen.',
};

export const requireStatus: typeof english.requireStatus = {
  completed: 'Require status: Setzen Sie ein Häkchen bei Completed.',
  passedAsWell:
    'Require status: Setzen Sie Häkchen bei Passed und bei Completed.',
  passedAlone:
    'Require status: Setzen Sie nur bei Passed ein Häkchen. Wer jeden Versuch verbraucht hat, ist completed und failed, und mit einem Häkchen bei Completed hält Moodle das für abgeschlossen.',
};

export const moodleSettings: typeof english.moodleSettings = {
  add: 'Fügen Sie eine Aktivität der Art SCORM package (SCORM-Paket) hinzu. Laden Sie die Zip-Datei hoch, wie sie ist. Die Einstellungen stehen hier so, wie Moodle sie auf Englisch nennt.',
  completion:
    'Activity completion: „Show activity as complete when conditions are met“ (Moodle 4.5: „Add requirements“). Ohne das zählen die Häkchen bei „Require status“ nicht.',
  force: 'Force completed: No (nein). Force new attempt: No (nein).',
  attempts:
    'Number of attempts: unlimited (unbegrenzt). Attempts grading: highest attempt (bester Versuch).',
  grading:
    'Grading method: highest grade (beste Bewertung). Maximum grade: 100.',
  structure:
    '„Display course structure in player“ (4.5: „content structure“): Disabled (deaktiviert). „Show navigation“: No (nein). Zusammen nehmen sie ein Drittel des Frames ein.',
  mark: 'Mit einer Bestehensgrenze im Manifest urteilt Moodle am Ende jedes Besuchs selbst: Wer mittendrin mit einer Punktzahl darunter aufhört, gilt als nicht bestanden (failed).',
};

export const moodleWays: typeof english.moodleWays = {
  title: 'Was Moodle daraus macht:',
  again:
    'Wer nicht bestanden hat oder den Kurs noch einmal macht, setzt auf der Seite der Aktivität ein Häkchen bei „Start a new attempt“. Sonst öffnet Enter die Rückschau, in der nichts aufgezeichnet wird.',
  date: 'Der Abschluss behält das Datum des ersten Bestehens. Ein späterer Versuch ändert weder das Datum noch, außer bei höherer Punktzahl, die Bewertung. Der einfache Bericht zeigt jeden Versuch mit seinen Daten.',
  zero: 'Neben einem Versuch, der noch keine Punktzahl hat, steht eine Bewertung von 0. Wer den Kurs nie geöffnet hat, steht als „Not attempted“ da, mit „-“.',
};
