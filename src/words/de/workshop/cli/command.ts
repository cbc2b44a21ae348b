import type * as english from '../../../workshop/cli/command.ts';

export const refusalLabels: typeof english.refusalLabels = {
  why: 'Warum:   ',
  fix: 'Abhilfe: ',
};

export const systemRefusal: typeof english.systemRefusal = {
  what: 'Der Computer hat diesen Befehl nicht weiterarbeiten lassen.',
  fix: 'Prüfen Sie, ob es die Datei oder den Ordner gibt, ob Sie dort lesen oder schreiben dürfen und ob der Datenträger Platz hat.',
};

export const ourFault: typeof english.ourFault = {
  what: 'Das ist ein Fehler in Hold the Line und keiner von Ihnen.',
  why: (file, message) =>
    file === null
      ? `Das Programm ist auf etwas gestoßen, wofür es nicht gemacht ist: ${message}`
      : `Beim Lesen von ${file} ist das Programm auf etwas gestoßen, wofür es nicht gemacht ist: ${message}`,
  fix: (file, debug) =>
    `Halten Sie nichts für fertig, was der Befehl geschrieben hat. ${
      file === null
        ? 'Starten Sie ihn noch einmal'
        : 'Exportieren Sie diese Datei neu, versuchen Sie es noch einmal'
    } und sagen Sie der Person, die Hold the Line betreut, was Sie aufgerufen haben. ${debug} in der Umgebung gibt auch die Stelle im Code aus; darin können Wörter aus Ihren Dateien stehen.`,
};

export const commandRefused: typeof english.commandRefused = {
  what: 'Der Befehl ist nicht zu verstehen.',
  unknown: (option) => `Die Option „${option}“ ist nicht bekannt.`,
  lacksValue: (option) => `Der Option „${option}“ fehlt ihr Wert.`,
  takesNone: (option) => `Die Option „${option}“ hat keinen Wert.`,
  unexpected: (word) => `„${word}“ steht hier zu viel.`,
  fix: (usage) => `So wird er verwendet:\n${usage}`,
};

export const noReason: typeof english.noReason =
  'Das System hat keinen Grund genannt.';
