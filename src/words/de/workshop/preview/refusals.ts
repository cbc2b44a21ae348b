import type * as english from '../../../workshop/preview/refusals.ts';
import { inFigures } from '../../phrasing.ts';

export const notHere: typeof english.notHere = {
  learner: 'Unter dieser Adresse gibt es keine lernende Person.',
  package: 'Unter dieser Adresse gibt es kein Paket.',
  deleted:
    'Unter dieser Adresse gibt es kein Paket. Vielleicht ist es schon gelöscht.',
  record: 'Unter dieser Adresse gibt es keine Aufzeichnung.',
  unit: 'Das Paket hat unter dieser Adresse keine Einheit.',
  launch: 'Unter dieser Adresse gibt es keinen Start.',
  nothing: 'Unter dieser Adresse gibt es nichts.',
  file: 'Eine solche Datei gibt es nicht.',
  inPackage: (path) => `Das Paket enthält „${path}“ nicht.`,
  onSite: (path) => `Die Website hat „${path}“ nicht.`,
  noSite:
    'Die Website ist noch nicht gebaut. Führen Sie diesen Befehl aus: npm start',
  gone: (address) =>
    `Das Paket dieser Adresse ist nicht mehr im Vorschau-LMS: Es wurde gelöscht, oder die Daten des LMS wurden es. Was es in diesem Browser abgelegt hatte, ist entfernt. Das LMS ist unter ${address} zu erreichen.`,
};

export const notAnswered: typeof english.notAnswered = {
  name: 'Diese Vorschau antwortet nur unter ihren eigenen Namen. Verwenden Sie die Adresse, die sie beim Start ausgegeben hat.',
  address: 'Die Adresse ist nicht gültig.',
  leavesFolder:
    'Die Adresse verlässt den Ordner, in dem sie beginnt. Adressen enthalten hier kein „..“, keinen Backslash und keine Steuerzeichen.',
  method: 'Diese Adresse nimmt Anfragen anderer Art entgegen.',
  course: (address) =>
    `Diese Adresse gehört zu einem Kurs. Die Seiten des LMS sind unter ${address} zu erreichen.`,
  otherPackage: 'Diese Adresse gehört zu einem anderen Paket.',
  otherSite:
    'Diese Anfrage kam von einer anderen Website. Verwenden Sie die Seiten des Vorschau-LMS selbst.',
  notItsPage:
    'Diese Anfrage kommt nicht von der Seite ihres Starts. Starten Sie den Kurs noch einmal.',
  worker:
    'Diese Vorschau registriert keinen Service Worker: Er würde anstelle des LMS antworten, auch nachdem sein Paket gelöscht ist. Der Kurs muss ohne auskommen.',
  ownTab: 'Diese Seite öffnet sich nur in einem eigenen Tab.',
  late: (seconds) =>
    `Der Rest der Anfrage kam nicht innerhalb von ${inFigures(seconds)} s. Senden Sie sie noch einmal.`,
  broken: 'Die Anfrage ist unterwegs abgebrochen. Senden Sie sie noch einmal.',
  form: 'Das Formular ist nicht vollständig angekommen.',
  noWish: 'Das Formular sagt nicht, was zu öffnen ist.',
  nothingToReview: 'Es gibt noch keinen Versuch, der sich durchsehen ließe.',
};

export const launchOver: typeof english.launchOver = {
  large: 'Die Daten dieser Übergabe sind zu groß.',
  noData: 'Die Übergabe enthält keine SCORM-Daten.',
  ended: 'Dieser Start ist zu Ende.',
  overtaken:
    'Dieser Kurs wurde in einem anderen Fenster noch einmal geöffnet, und nur das neueste zeichnet auf. Machen Sie dort weiter, und schließen Sie dieses.',
  noKey:
    'Dieser Start ist vorbei: Er ist zu Ende, oder der Kurs wurde noch einmal gestartet. Starten Sie den Kurs noch einmal.',
  keyGiven:
    'Dieser Start hat seinen Schlüssel schon geholt. Behalten Sie ihn für das Neuladen, oder starten Sie den Kurs noch einmal.',
};

export const serverFaults: typeof english.serverFaults = {
  fault:
    'Im Server der Vorschau ist ein Fehler aufgetreten; er steht in seinem Protokoll.',
  notStored: (cause, remedy) =>
    `${cause} Von dieser Anfrage wurde nichts gespeichert. ${remedy} Versuchen Sie es dann noch einmal.`,
};
