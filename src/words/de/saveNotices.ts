import type { NoticeId } from '../saveNotices.ts';

export const recordNotices: Record<NoticeId, string> = {
  connecting: 'Verbindung wird aufgebaut …',
  saving: 'Wird gespeichert …',
  saved: 'In Ihrem LMS gespeichert um {} Uhr',
  'saved-without-answers':
    'In Ihrem LMS gespeichert um {} Uhr: Status, Ergebnis und Stelle im Kurs. Einzelne Antworten bewahrt es nicht auf.',
  doubted:
    'In diesem Browser aufbewahrt. Ihr LMS hat es nicht bestätigt. Lassen Sie diese Seite offen, oder kommen Sie mit diesem Browser wieder.',
  'doubted-nowhere':
    'Nur auf dieser Seite aufbewahrt. Ihr LMS hat es nicht bestätigt. Lassen Sie diese Seite offen, bis hier „gespeichert“ steht.',
  unsaved:
    'Noch nicht gespeichert. Ihre Antworten sind in diesem Browser aufbewahrt und werden noch einmal gesendet; lassen Sie diese Seite offen.',
  'unsaved-nowhere':
    'Noch nicht gespeichert. Ihre Antworten sind nur auf dieser Seite: Schließen Sie sie nicht, und laden Sie sie nicht neu, bis hier „gespeichert“ steht.',
  offline:
    'Sie sind offline. Lesen Sie weiter: Ihre Antworten sind in diesem Browser aufbewahrt und werden gespeichert, wenn die Verbindung wieder da ist.',
  'offline-nowhere':
    'Sie sind offline. Lesen Sie weiter, aber schließen Sie diese Seite nicht, und laden Sie sie nicht neu: Ihre Antworten sind nur hier und werden gespeichert, wenn die Verbindung wieder da ist.',
  practice:
    'Übung: Nichts wird aufgezeichnet. Nur dieser Browser merkt sich, wo Sie sind.',
  'practice-nowhere':
    'Übung: Nichts wird aufgezeichnet, und dieser Browser bewahrt nichts auf: Wo Sie sind, bleibt nur bekannt, bis Sie die Seite schließen.',
  review:
    'Rückschau: Ihr LMS hat diesen Kurs nur zum Lesen geöffnet. Nichts, was Sie hier tun, wird aufgezeichnet.',
  elsewhere:
    'Dieser Kurs ist in einem anderen Fenster geöffnet, und dort wird aufgezeichnet. Sie können hier lesen, aber nichts, was Sie tun, wird aufgezeichnet. Machen Sie dort weiter, oder schließen Sie es.',
  free: 'Das andere Fenster mit diesem Kurs zeichnet nicht mehr auf und dieses noch nicht. Um hier weiterzumachen, laden Sie die Seite in Ihrem Browser neu, oder starten Sie den Kurs noch einmal aus Ihrem LMS.',
  absent:
    'Nicht aufgezeichnet: Kein LMS hat geantwortet. Schließen Sie dieses Fenster, und starten Sie den Kurs noch einmal aus Ihrem LMS; lesen können Sie inzwischen.',
  refused:
    'Nicht aufgezeichnet: Dieser Start konnte nicht beginnen. Schließen Sie dieses Fenster, und starten Sie den Kurs noch einmal.',
  ended:
    'Dieser Start ist beendet und gespeichert. Nichts Weiteres wird aufgezeichnet; um weiterzumachen, starten Sie den Kurs noch einmal aus Ihrem LMS.',
  'ended-unsaved':
    'Dieser Start ist beendet, und Ihr LMS hat seinen letzten Teil nicht bestätigt. Nichts Weiteres wird aufgezeichnet. Was fehlt, ist in diesem Browser aufbewahrt: Starten Sie den Kurs auf diesem Gerät noch einmal aus Ihrem LMS, damit es gesendet wird.',
  'ended-nowhere':
    'Dieser Start ist beendet, und Ihr LMS hat seinen letzten Teil nicht bestätigt. Nichts Weiteres wird aufgezeichnet, und in diesem Browser ist nichts aufbewahrt; was fehlt, kann also verloren sein: Starten Sie den Kurs noch einmal aus Ihrem LMS, und sehen Sie nach, was es behalten hat.',
  resumed:
    'Willkommen zurück: Hier haben Sie aufgehört. Jeder andere Schritt steht in der Liste.',
  version:
    'Ihr früherer Fortschritt wurde von einer anderen Version dieses Kurses gespeichert, die diese nicht lesen kann; der Kurs beginnt deshalb von vorn. Ergebnisse, die Ihr LMS schon hat, ändern sich nicht.',
  damaged:
    'Ihr früherer Fortschritt kam beschädigt aus dem LMS zurück; der Kurs beginnt deshalb von vorn. Ergebnisse, die Ihr LMS schon hat, ändern sich nicht.',
  over: 'Dieser Browser hatte Arbeit eines früheren Besuchs aufbewahrt, die Ihr LMS nicht bestätigt hat. Sie wurde nicht gesendet: Seitdem ging der Kurs anderswo weiter, oder ein neuer Versuch begann.',
  judged:
    'Ihr LMS hat für diesen Versuch schon ein Ergebnis. Sie können lesen und üben; nichts, was Sie hier tun, verschlechtert es.',
};
