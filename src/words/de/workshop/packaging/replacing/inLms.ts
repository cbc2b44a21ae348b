import type * as english from '../../../../workshop/packaging/replacing/inLms.ts';

export const inLmsTitles: typeof english.inLmsTitles = {
  own: 'Was in Ihrem LMS zu tun ist',
  moodle: 'Was in Moodle zu tun ist',
  elsewhere: 'Was in jedem anderen LMS zu tun ist',
};

export const inMoodleWords: typeof english.inMoodleWords = [
  'Bearbeiten Sie die Einstellungen der vorhandenen Aktivität, setzen Sie unter Package (Paket) die neue Zip-Datei an die Stelle der alten und speichern Sie. Löschen Sie die Aktivität nicht: Ihre Versuche gehen mit ihr.',
  'Moodle behält die Versuche jedes Teils, dessen Kennung noch im Paket ist, und löscht die eines Teils, dessen Kennung fehlt. Die Kennungen dieses Kurses bleiben von Version zu Version dieselben.',
  'Die Einstellungen der Aktivität bleiben, wie sie sind. Sehen Sie trotzdem noch einmal nach Require status.',
];

export const elsewhereWords: typeof english.elsewhereWords = [
  'Was Ihr LMS mit Menschen macht, die mitten in einem Kurs sind, wenn dessen Paket ersetzt wird, ist uns nicht bekannt: Manche machen mit dem neuen weiter, manche lassen sie das alte beenden, manche beginnen von vorn. Fragen Sie den Support oder probieren Sie es vorher aus:',
  'Lesen Sie mit einem Testkonto einige Schritte, beantworten Sie eine Frage und verlassen Sie den Kurs. Ersetzen Sie das Paket in einer Kopie des Kurses oder in einem Testsystem. Starten Sie noch einmal mit demselben Konto: Die Schritte sind noch abgehakt, und der Wissenstest geht weiter, wo er stand.',
  'Ersetzen Sie es innerhalb des vorhandenen Kurses. Ein neuer Kurs daneben beginnt ohne Einträge.',
];

export const besideWords: typeof english.besideWords = [
  'Fügen Sie es als neuen Kurs neben dem alten hinzu und lassen Sie alle, die begonnen haben, den alten beenden.',
];
