import type * as english from '../../../workshop/preview/package.ts';
import { counted } from '../../phrasing.ts';

export const packagePage: typeof english.packagePage = {
  standard: 'Standard',
  file: 'Datei',
  sum: 'SHA-256 der Zip-Datei',
  blocked: 'Was der Browser blockiert hat',
  nothingBlocked:
    'Bisher nichts. Starten Sie das Paket und gehen Sie es durch: Was der Browser ihm verweigert, erscheint hier und neben dem Kurs.',
  mayDo: 'Was es hier darf',
  whatHolds:
    'Es läuft in einem eigenen Ursprung und kann keine Aufzeichnung und kein anderes Paket lesen. Seine Seiten laden nichts von anderen Servern, senden kein Formular dorthin und können den Rahmen, in dem sie laufen, nicht dorthin führen. Nicht verhindert werden die Fenster und Tabs, die es öffnet, die Adresse eines Fensters, in dem es allein läuft, und ein Paket, das es darauf anlegt, die Richtlinie des Browsers zu umgehen. Starten Sie nur, was Sie auch in Ihrem Browser öffnen würden.',
  replace: 'Durch eine andere Version ersetzen',
  byItself:
    'Das ist ein Paket von uns: Das nächste `npm run package` bringt seine neue Version von selbst hierher, und Lernende und Versuche bleiben.',
  stays:
    'Lernende und Versuche bleiben, wie in einem LMS: Wer mitten im Kurs ist, macht beim nächsten Start in der neuen Version weiter, mit dem, was die alte gespeichert hat. Ob die neue Version das lesen kann, weiß diese Vorschau nicht; bei unseren Kursen sagt es `npm run release`.',
  zip: 'Zip-Datei der anderen Version',
  replaceIt: 'Ersetzen',
  replaced:
    'Ersetzt. Lernende, Versuche und Registrierungen sind, wie sie waren; der nächste Start öffnet diese Version.',
};

export const deletePage: typeof english.deletePage = {
  title: (title) => `${title} löschen?`,
  file: (file, size) => `${file}, ${size}.`,
  noRecord: 'Keine Aufzeichnung geht damit verloren.',
  records: (attempts, learners) =>
    `Damit gehen die Aufzeichnungen von ${counted(attempts, 'Versuch', 'Versuchen')} von ${counted(learners, 'lernenden Person', 'lernenden Personen')} verloren.`,
  final: 'Das lässt sich nicht rückgängig machen.',
  ours: 'Das ist ein Paket von uns. Solange seine Zip-Datei in `dist/packages` liegt, kommt es von selbst zurück, ohne Aufzeichnungen. Um es loszuwerden, löschen Sie zuerst diese Datei.',
  withRecords: 'Paket und Aufzeichnungen löschen',
  alone: 'Paket löschen',
  keep: 'Behalten',
  download:
    'Um eine Kopie zu behalten, laden Sie die Aufzeichnungen vorher herunter:',
  open: 'Wenn der Kurs in einem Tab offen ist, wird nichts mehr gespeichert, was dort getan wird.',
};

export const noReplacement: typeof english.noReplacement = {
  same: 'Es ist das Paket, das schon hier ist.',
  here: 'Es ist schon als eigenes Paket hier. Löschen Sie zuerst jenes.',
  built:
    'Dieses Paket kommt von npm run package, das die nächste Version von selbst an seine Stelle setzt.',
  standard: (next, old) =>
    `Es ist ein Paket von ${next}, und dieses ist eines von ${old}. Kein LMS nimmt den Fortschritt von einem Standard in einen anderen mit. Importieren Sie es als eigenes Paket.`,
  course: (next, old) =>
    `Es ist ein anderer Kurs: Seine Kennung ist „${next}“, und die von diesem ist „${old}“. Seine Aufzeichnungen stünden unter denen dieses Kurses, und manche LMS löschen Aufzeichnungen, deren Kennung es nicht mehr gibt. Importieren Sie es als eigenes Paket.`,
  unit: (unit) =>
    `Es hat die Einheit „${unit}“ nicht an der Stelle, an der sie hier steht; die Aufzeichnungen dieser Einheit gingen also verloren. Importieren Sie es als eigenes Paket.`,
};
