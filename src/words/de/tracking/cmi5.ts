import type * as english from '../../tracking/cmi5.ts';

export const notBegun: typeof english.notBegun =
  'Der Kurs ist noch nicht gestartet.';
export const visitEnded: typeof english.visitEnded =
  'Dieser Besuch ist beendet. Schließen Sie dieses Fenster, und öffnen Sie den Kurs noch einmal aus dem LMS.';
export const closed: typeof english.closed =
  'Das LMS nimmt von diesem Start nichts mehr an. Arbeiten Sie im neuesten Fenster mit diesem Kurs weiter, oder öffnen Sie ihn noch einmal aus dem LMS.';
export const openedAgain: typeof english.openedAgain =
  'Dieser Kurs wurde in einem anderen Fenster noch einmal geöffnet, das jetzt aufzeichnet.';

export const noUsable: typeof english.noUsable = (names) =>
  `In der Adresse, die das LMS angegeben hat, ist nicht brauchbar: ${names.join(', ')}. Öffnen Sie den Kurs noch einmal aus dem LMS.`;
export const noAccess: typeof english.noAccess =
  'Das LMS hat zu diesem Start keinen Zugang gegeben. Schließen Sie dieses Fenster, und öffnen Sie den Kurs noch einmal aus dem LMS.';
export const unreadableData: typeof english.unreadableData =
  'Das LMS hat Startdaten gegeben, die nicht lesbar sind.';

export const refused: typeof english.refused = 'Das LMS lehnt dies ab.';
export const notUnderstood: typeof english.notUnderstood =
  'Das LMS kann nicht lesen, was gesendet wurde.';
export const failed: typeof english.failed =
  'Das LMS hat mit einem Fehler geantwortet.';
export const answeredWithPage: typeof english.answeredWithPage =
  'Das LMS hat mit einer Seite geantwortet, vielleicht der zur Anmeldung. Öffnen Sie den Kurs noch einmal aus dem LMS.';
export const itSays: typeof english.itSays = 'Es sagt:';
export const noAnswer: typeof english.noAnswer = (seconds) =>
  `Das LMS hat innerhalb von ${seconds} Sekunden nicht geantwortet.`;
export const unreachable: typeof english.unreachable =
  'Das LMS war nicht erreichbar. Prüfen Sie die Verbindung.';

export const notStored: typeof english.notStored =
  'Das LMS hat Ja gesagt, aber nicht alles gespeichert.';
export const scoreStays: typeof english.scoreStays =
  'Der Versuch ist abgeschlossen; sein Ergebnis bleibt.';
export const belowMark: typeof english.belowMark = (mark, score) =>
  `Das LMS verlangt ${mark} Prozent, und das Ergebnis ist ${score}; es wurde nicht als bestanden aufgezeichnet.`;
export const tooLong: typeof english.tooLong = (length, what, limit) =>
  what === 'bookmark'
    ? `Lesezeichen mit ${length} Zeichen, wo ${limit} aufbewahrt werden; das frühere bleibt.`
    : `Gespeicherte Daten mit ${length} Zeichen, wo ${limit} aufbewahrt werden; die früheren bleiben.`;
