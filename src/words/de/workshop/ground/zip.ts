import type * as english from '../../../workshop/ground/zip.ts';
import { inFigures } from '../../phrasing.ts';
import { exactBytes, sizeInWords } from './sizes.ts';

export const zipDamage: typeof english.zipDamage = {
  noZip:
    'Das ist keine Zip-Datei, oder sie ist beschädigt. Wählen Sie die Zip-Datei, die das Autorenwerkzeug exportiert hat.',
  shared:
    'Die Zip-Datei ist beschädigt oder eine Zip-Bombe: Ihre Einträge teilen sich Bytes. Exportieren Sie sie noch einmal.',
  contradicts:
    'Die Zip-Datei ist beschädigt: Ihr Verzeichnis passt nicht zu dem, was sie enthält. Exportieren Sie sie noch einmal.',
  packed: (name) =>
    `Die Zip-Datei ist beschädigt: „${name}“ lässt sich nicht entpacken. Exportieren Sie sie noch einmal.`,
  more: (name, bytes) =>
    `Die Zip-Datei sagt, dass „${name}“ ${exactBytes(bytes)} hat, aber es sind mehr. Sie ist beschädigt oder soll in die Irre führen; exportieren Sie sie noch einmal.`,
  less: (name, bytes) =>
    `Die Zip-Datei sagt, dass „${name}“ ${exactBytes(bytes)} hat, aber es sind weniger. Sie ist beschädigt oder soll in die Irre führen; exportieren Sie sie noch einmal.`,
};

export const zipTooMuch: typeof english.zipTooMuch = {
  files: (files, most) =>
    `Die Zip-Datei enthält zu viele Dateien: ${inFigures(files)}, und höchstens ${inFigures(most)} werden angenommen.`,
  bytes: (bytes, most) =>
    `Die Zip-Datei ist entpackt zu groß: ${sizeInWords(bytes)}, und höchstens ${sizeInWords(most)} werden angenommen.`,
  bomb: (times) =>
    `Die Zip-Datei wird entpackt mehr als ${inFigures(times)}-mal so groß. Das tut kein Kurs, wohl aber eine Zip-Bombe.`,
  file: (name, bytes, most) =>
    `Die Zip-Datei enthält „${name}“ mit ${sizeInWords(bytes)}; höchstens ${sizeInWords(most)} werden angenommen.`,
};

export const zipFile: typeof english.zipFile = {
  twice: (name) =>
    `Die Zip-Datei enthält „${name}“ zweimal; welche der beiden Dateien zählt, ist von LMS zu LMS verschieden.`,
  link: (name) =>
    `Die Zip-Datei enthält „${name}“, einen Verweis auf eine andere Datei; ein Paket enthält die Dateien selbst.`,
  encrypted: (name) =>
    `Die Zip-Datei enthält „${name}“ verschlüsselt; exportieren Sie ohne Passwort.`,
  method: (name) =>
    `Die Zip-Datei enthält „${name}“ so gepackt, dass nur wenige LMS es entpacken können; nehmen Sie „deflate“, das übliche Verfahren.`,
};

export const unusableZip: typeof english.unusableZip = {
  what: 'Das ist keine Zip-Datei, die sich verwenden lässt.',
  fix: 'Wählen Sie die Zip-Datei, wie sie exportiert wurde, nicht entpackt und wieder gepackt.',
};
