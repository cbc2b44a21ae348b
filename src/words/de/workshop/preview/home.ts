import type * as english from '../../../workshop/preview/home.ts';
import { inFigures } from '../../phrasing.ts';

export const home: typeof english.home = {
  faulty: 'Fehler: Lernende und Pakete',
  lead: 'Wählen Sie eine lernende Person, starten Sie ein Paket, wie es ein LMS täte, und lesen Sie, was es aufzeichnet.',
  learners: 'Lernende',
  nobody:
    'Noch niemand. Fügen Sie eine lernende Person hinzu, um ein Paket zu starten.',
  addLearner: 'Eine lernende Person hinzufügen',
  learnerName: 'Name',
  nameHint: 'Wie der Kurs sie begrüßen soll',
  idLabel: 'Kennung',
  idHint: 'Eine Personalnummer oder ein Kontoname; steht in den Aufzeichnungen',
  add: 'Hinzufügen',
  packages: 'Pakete',
  noPackage:
    'Noch keines. `npm run package` erstellt unseres; es erscheint hier von selbst.',
  notListed: (reason) => `ist nicht aufgeführt. ${reason}`,
  another: 'Ein anderes Paket importieren',
  zip: 'Zip-Datei mit SCORM oder cmi5',
  zipHint: (size) =>
    `Bis ${size}. Es läuft in einem eigenen Ursprung: Es kann keine Aufzeichnung und kein anderes Paket lesen, und seine Seiten laden nichts von anderen Servern. Wohin es ein Fenster führt, wird nicht verhindert.`,
  importIt: 'Paket importieren',
  ours: 'Unseres',
  imported: 'Importiert',
  sum: (sha256) => `SHA-256 der Zip-Datei: ${sha256}`,
  deleteIt: 'Löschen',
  deleteThis: (title, file) => `${title}, ${file}, löschen`,
  cannotPlay: (reason) => `Es lässt sich nicht abspielen. ${reason}`,
};

export const homeNews: typeof english.homeNews = {
  imported: (title) => `Importiert: ${title}`,
  here: (title) => `Dieses Paket war schon hier: ${title}`,
  deleted: 'Das Paket und seine Aufzeichnungen sind gelöscht.',
  refused: (file, reason) => `${file}: ${reason}`,
  tooLarge: (size) =>
    `Die Datei ist zu groß: Diese Vorschau nimmt höchstens ${size}.`,
  noFile: 'Wählen Sie zuerst eine Zip-Datei mit SCORM oder cmi5.',
  noOther: 'Wählen Sie zuerst die Zip-Datei einer anderen Version.',
};

export const learnerFaults: typeof english.learnerFaults = {
  noName: 'Geben Sie den Namen der lernenden Person ein.',
  longName: (most) => `Kürzen Sie den Namen auf ${inFigures(most)} Zeichen.`,
  noId: 'Geben Sie eine Kennung ein, etwa eine Personalnummer.',
  longId: (most) => `Kürzen Sie die Kennung auf ${inFigures(most)} Zeichen.`,
  signs:
    'Verwenden Sie in der Kennung nur Buchstaben von A bis Z, Ziffern und . _ @ + - und keine Leerzeichen.',
  taken: (id, name) =>
    `Die Kennung ${id} gehört schon zu ${name}. Wählen Sie eine andere.`,
};
