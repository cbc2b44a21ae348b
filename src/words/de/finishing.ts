import type * as english from '../finishing.ts';
import { capital } from './phrasing.ts';

// What Moodle's button is called in German depends on its version, so its place tells which it is.
export const leavingWords: typeof english.leavingWords = (host, isOver) => {
  const words =
    host === 'moodle'
      ? 'verlassen Sie den Kurs mit der Schaltfläche von Moodle, die über ihm steht (auf Englisch „Exit activity“). Wenn sich der Kurs in einem eigenen Fenster geöffnet hat, schließen Sie dieses Fenster.'
      : 'schließen Sie den Kurs so, wie Sie es in Ihrem LMS gewohnt sind.';
  return isOver ? capital(words) : `Danach ${words}`;
};

export const nothingToFinish: typeof english.nothingToFinish = {
  practice:
    'Übung: Nichts wird aufgezeichnet, also ist auch nichts zu speichern. Schließen Sie die Seite, wann Sie möchten.',
  review: 'Rückschau: Nichts von diesem Start wird aufgezeichnet.',
  elsewhere:
    'Der Kurs ist in einem anderen Fenster geöffnet, und dort wird aufgezeichnet. Beenden Sie ihn dort.',
  absent:
    'Kein LMS hat geantwortet; von hier aus kann also nichts gespeichert werden. Starten Sie den Kurs noch einmal aus Ihrem LMS.',
  refused:
    'Dieser Start konnte nicht beginnen; von hier aus kann also nichts gespeichert werden. Starten Sie den Kurs noch einmal.',
};

export const notFinished: typeof english.notFinished = {
  nothing: '',
  saving: '',
  saved: '',
  unsaved:
    'Nicht beendet: Ihr LMS hat den letzten Stand nicht angenommen. Er wird von selbst noch einmal gesendet. Lassen Sie diese Seite offen, und wählen Sie „Speichern und beenden“, sobald die Zeile oben „gespeichert“ meldet.',
  doubted:
    'Nicht beendet: Ihr LMS hat den letzten Stand nicht bestätigt. Er wird von selbst noch einmal gesendet. Lassen Sie diese Seite offen, und wählen Sie „Speichern und beenden“, sobald die Zeile oben „gespeichert“ meldet.',
};

export const endedWords: typeof english.endedWords = (isSaved, at, kept) => {
  if (isSaved && at !== '')
    return `Ihr LMS hat alles angenommen, das Letzte davon um ${at} Uhr. Sie können dieses Fenster schließen. Der nächste Start liest es zurück und bestätigt es damit.`;
  return kept === 'browser'
    ? 'Dieser Start ist beendet, und Ihr LMS hat seinen letzten Teil nicht bestätigt. Was fehlt, ist in diesem Browser aufbewahrt: Starten Sie den Kurs hier noch einmal, damit es gesendet wird.'
    : 'Dieser Start ist beendet, und Ihr LMS hat seinen letzten Teil nicht bestätigt. In diesem Browser ist nichts aufbewahrt; es kann also verloren sein: Starten Sie den Kurs noch einmal, und sehen Sie nach, was Ihr LMS behalten hat.';
};
