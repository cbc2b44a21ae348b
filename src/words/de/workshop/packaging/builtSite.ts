import type * as english from '../../../workshop/packaging/builtSite.ts';
import { counted } from '../../phrasing.ts';

const buildAgain = 'Bauen Sie die Website mit npm run build neu.';

const buildAndPackage =
  'Bauen Sie die Website mit npm run build und verpacken Sie sie noch einmal.';

export const siteFaults: typeof english.siteFaults = {
  noCourseDocument: (path) => ({
    what: `${path} ist kein Dokument eines Kurses.`,
    why: 'Es hat kein <script> vom Typ application/json mit der id course.',
    fix: 'Verpacken Sie eine Seite, die mit dem Layout für Kurse gebaut wurde.',
  }),
  courseBlock: (path, fault) => ({
    what: `Der Block #course in ${path} lässt sich nicht lesen.`,
    why: fault ?? 'Er enthält keinen Kurs.',
    fix: 'Bauen Sie die Website mit npm run build neu; wenn das nicht hilft, berichtigen Sie das Layout für Kurse.',
  }),
  wholeBlock: 'der Block',
  notWrittenFrom: (course) => ({
    what: `${course} lässt sich nicht unter einer anderen Richtlinie verpacken.`,
    why: 'Die gebaute Website enthält nicht, woraus der Kurs geschrieben wurde.',
    fix: buildAgain,
  }),
  lacks: (path) => ({
    what: `In der gebauten Website fehlt ${path}.`,
    why: 'Ein Paket braucht das Dokument des Kurses und seine Versionsangaben.',
    fix: buildAndPackage,
  }),
  lacksForPolicy: (path) => ({
    what: `In der gebauten Website fehlt ${path}.`,
    why: 'Eine Richtlinie wird im Dokument des Kurses und in seinen Versionsangaben in Kraft gesetzt.',
    fix: buildAndPackage,
  }),
  notAsBuilt: (path, course) => ({
    what: `${path} ist nicht so, wie der Bau der Website die Datei hinterlassen hat.`,
    why: `${course}/files.json nennt einen anderen Inhalt, oder die Datei fehlt.`,
    fix: buildAgain,
  }),
  sameName: (path, other, name) => ({
    what: `${path} und ${other} würden im Paket beide zu ${name}.`,
    why: 'Das Paket hält diesen Namen für den Kurs frei.',
    fix: 'Geben Sie der anderen Datei in der Website einen anderen Namen.',
  }),
  courseId: (course) => ({
    what: `Die Kurskennung „${course}“ lässt sich nicht verpacken.`,
    why: 'Aus ihr werden die Kennung im Manifest und der Name der Zip-Datei, und LMS erlauben dort wenige Zeichen.',
    fix: 'Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang: mfa-exceptions.',
  }),
  script: (path, fault) => ({
    what: `${path} enthält ein Skript, das sich nicht lesen lässt.`,
    why: fault ?? 'Der Leser nannte keinen Grund.',
    fix: 'Bauen Sie die Website mit npm run build neu; wenn es so bleibt, suchen Sie das Skript in dieser Datei.',
  }),
  release: {
    what: 'Die Versionsangaben des Kurses lassen sich nicht lesen.',
    why: 'release.json in der gebauten Website ist kein JSON-Objekt.',
    fix: buildAgain,
  },
  schemas: (file) => ({
    what: 'Die Schemadateien des Standards lassen sich nicht lesen.',
    why:
      file === null
        ? 'Die Liste der Dateien ist nicht so, wie der Bau der Website sie schreibt.'
        : `${file} fehlt oder ist nicht so, wie der Bau der Website die Datei hinterlassen hat.`,
    fix: buildAgain,
  }),
  authored: (file) => ({
    what: 'Die geschriebenen Dateien des Kurses lassen sich nicht lesen.',
    why: `${file} in der gebauten Website ist nicht so, wie der Bau die Datei schreibt.`,
    fix: buildAgain,
  }),
  builtCourse: (fault) => ({
    what: 'Der gebaute Kurs lässt sich nicht lesen.',
    why: fault ?? 'Seine Teile sind nicht so, wie der Bau sie schreibt.',
    fix: buildAgain,
  }),
  noPolicy: (path) => ({
    what: 'Die Richtlinie lässt sich nicht lesen.',
    why: `In der gebauten Website fehlt ${path}.`,
    fix: buildAgain,
  }),
  lostStyles: (page, styles, isThere) => ({
    what: `${page} kann die Stile von ${styles} nicht aufnehmen.`,
    why: isThere
      ? 'Sie nennen Dateien, und die Seite kann in jedem Ordner gezeigt werden.'
      : 'Die Website hat keine solche Datei.',
    fix: 'Lassen Sie die Seite für verlorene Adressen Stile der Website verwenden, die keine Datei nennen.',
  }),
};

export const fetchFaults: typeof english.fetchFaults = {
  list: (path) => ({
    what: `${path} lässt sich nicht lesen.`,
    why: 'Es ist nicht die Liste der Dateien, die der Bau der Website schreibt.',
    fix: buildAgain,
  }),
  authored: (course) => ({
    what: `Woraus ${course} geschrieben wurde, lässt sich nicht lesen.`,
    why: 'Die Website enthält es nicht oder mit einem anderen Inhalt, als der Bau hinterlassen hat.',
    fix: buildAgain,
  }),
  unreachable: (path, why) => ({
    what: `${path} lässt sich von dieser Website nicht laden.`,
    why,
    fix: 'Versuchen Sie es noch einmal. Wenn es so bleibt, wurde die Website nicht vollständig gebaut: Führen Sie npm run build aus und stellen Sie dist/site bereit.',
  }),
  answered: (status) => `Die Website hat mit ${status} geantwortet.`,
};

export const notClean: typeof english.notClean = (course, findings, fixes) => ({
  what: `Das Paket von ${course} würde nicht in jedem LMS funktionieren: ${counted(findings.length, 'Befund', 'Befunde')}.`,
  why: findings.join('\n       '),
  fix: fixes.join('\n       '),
});
