import type * as english from '../../../workshop/preview/importing.ts';
import { inFigures } from '../../phrasing.ts';

export const manifestFaults: typeof english.manifestFaults = {
  root: 'Die imsmanifest.xml beginnt nicht mit einem Element „manifest“.',
  version: (version) =>
    `Das ist kein Paket von SCORM 1.2 oder 2004: Sein Manifest nennt als schemaversion „${version}“.`,
  noVersion:
    'Das ist kein Paket von SCORM 1.2 oder 2004: Sein Manifest sagt nichts von SCORM.',
  shared: (id, most) =>
    `Das Sequencing „${id}“ des Manifests, das sich Items teilen, enthält mehr als ${inFigures(most)} Elemente. Das braucht kein Kurs.`,
  noSco:
    'Das Manifest nennt kein SCO: Kein Item seiner Organisation führt zu einer Ressource mit scormtype „sco“.',
  units: (most) =>
    `Das Paket hat mehr als ${inFigures(most)} Einheiten, und diese Vorschau führt höchstens ${inFigures(most)} auf. Teilen Sie den Kurs auf mehrere Pakete auf.`,
  noManifest: 'Das Paket hat kein Manifest.',
  notWellFormed: (name, fault) =>
    `Die Datei ${name} ist kein wohlgeformtes XML; kein LMS kann sie also lesen: ${fault}.`,
  tooMuch: (name, what) =>
    `Die Datei ${name} enthält ${what}. Das braucht kein Kurs, und diese Vorschau liest es nicht.`,
};

export const structureFaults: typeof english.structureFaults = {
  root: 'Die cmi5.xml beginnt nicht mit einer courseStructure, die einen Kurs enthält.',
  noAu: 'Die cmi5.xml nennt keine AU; es gibt also nichts zu starten.',
  noId: 'Eine AU in der cmi5.xml hat keine id; ein LMS kann ihre Aufzeichnung also nicht führen.',
  moveOn: (said, known) =>
    `Die cmi5.xml nennt als moveOn „${said}“, das cmi5 nicht kennt. Es kennt ${known.join(', ')}.`,
  masteryScore: (said) =>
    `Die cmi5.xml nennt als masteryScore „${said}“. Es ist eine Zahl von 0 bis 1, etwa 0.8.`,
};

export const packageFaults: typeof english.packageFaults = {
  deeper: (path) =>
    `Auf der obersten Ebene der Zip-Datei liegt keine imsmanifest.xml und keine cmi5.xml, wohl aber „${path}“. Packen Sie, was im Ordner liegt, nicht den Ordner.`,
  none: 'Auf der obersten Ebene der Zip-Datei liegt keine imsmanifest.xml und keine cmi5.xml; das ist also kein Paket von SCORM oder cmi5.',
  elsewhere: (address) =>
    `Das Paket startet „${address}“, das nicht in seiner Zip-Datei liegt. Diese Vorschau spielt nur ab, was die Zip-Datei enthält.`,
  noFile: (path) => `Die Startdatei „${path}“ fehlt in der Zip-Datei.`,
  otherCapitals: (path, found) =>
    `Die Startdatei „${path}“ fehlt in der Zip-Datei. Es gibt „${found}“: Groß- und Kleinschreibung zählt in den meisten LMS.`,
};

export const nameFaults: typeof english.nameFaults = {
  large: (size, most) =>
    `Die Datei ist zu groß: ${size}, und diese Vorschau nimmt höchstens ${most}.`,
  twins: (one, other) =>
    `Die Zip-Datei enthält „${one}“ und „${other}“. Auf vielen Servern zählt Groß- und Kleinschreibung nicht; eine überschreibt dann die andere. Benennen Sie eine von beiden um.`,
  fileAndFolder: (file, inside) =>
    `Die Zip-Datei enthält die Datei „${file}“ und, als wäre sie ein Ordner, „${inside}“. Kein Server kann beides ablegen; benennen Sie eines von beiden um.`,
  backslash: (name) =>
    `Die Zip-Datei enthält „${name}“, einen Namen mit Backslash; in einem Paket trennt ein Schrägstrich die Ordner.`,
  absolute: (name) =>
    `Die Zip-Datei enthält „${name}“, einen absoluten Pfad; Namen in einem Paket beginnen auf seiner obersten Ebene.`,
  leaves: (name) =>
    `Die Zip-Datei enthält „${name}“, einen Pfad, der den Ordner des Pakets verlässt.`,
  control: (name) =>
    `Die Zip-Datei enthält „${name}“, einen Namen mit Steuerzeichen.`,
  long: (name, length, most) =>
    `Die Zip-Datei enthält „${name}“, einen Namen mit ${inFigures(length)} Zeichen; Server nehmen höchstens ${inFigures(most)}.`,
};
