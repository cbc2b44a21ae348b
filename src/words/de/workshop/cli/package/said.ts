import type * as english from '../../../../workshop/cli/package/said.ts';
import { counted } from '../../../phrasing.ts';

const inKilobytes = (bytes: number): string =>
  `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;

export const packageLines: typeof english.packageLines = {
  file: (name, bytes, files) =>
    `${name}  ${inKilobytes(bytes)}, ${counted(files, 'Datei', 'Dateien')}`,
  course: (title, release, chosen) => `${title}, Version ${release}; ${chosen}`,
  leftOut: (left, all) =>
    `Der Kurs hat eine Übersetzung, die nicht in diesem Paket ist: ${left}. Mit --languages ${all} wählen die Lernenden selbst.`,
  note: (warning) => `Hinweis: ${warning}`,
  otherLanguage: (languages) =>
    `Der Kurs ist darin auf: ${languages.join(', ')}. --language ist die Sprache des Befehls, --languages die des Kurses.`,
};

export const bankLines: typeof english.bankLines = {
  file: (name, bytes, items, kinds) =>
    `${name}  ${inKilobytes(bytes)}, ${counted(items, 'Frage', 'Fragen')}: ${kinds}`,
  course: (title, release) => `${title}, Version ${release}`,
};

export const writtenTo: typeof english.writtenTo = (folder, sums) =>
  `Geschrieben in ${folder}; prüfen mit: sha256sum -c ${sums}`;

export const checked: typeof english.checked = {
  why: 'Warum:   ',
  fix: 'Abhilfe: ',
  total: (path, files, findings) =>
    `Geprüft: ${path}, ${counted(files, 'Datei', 'Dateien')}; ${
      findings === 0
        ? 'nichts zu ändern'
        : `${counted(findings, 'Befund', 'Befunde')} zu beheben`
    }.`,
};
