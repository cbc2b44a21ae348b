import type * as english from '../../site/readers.ts';

export const readerWords: typeof english.readerWords = {
  title: 'Welche Leitung ist Ihre?',
  learner: {
    reader: 'Lernende',
    who: 'Sie nehmen die Anrufe an.',
    text: 'Machen Sie Ihren Kurs im LMS, wo Ihr Ergebnis aufgezeichnet wird, oder hier zum Üben.',
  },
  admin: {
    reader: 'LMS-Administration',
    who: 'Sie bringen den Kurs ins LMS.',
    text: 'Eine Zip-Datei, die Einstellungen mit Begründung, ein Selbsttest von zwei Minuten und was zu tun ist, wenn etwas nicht stimmt.',
    setUp: 'Einrichten',
    makePackage: 'Ein Paket erstellen',
  },
  manager: {
    reader: 'Verantwortliche',
    who: 'Sie müssen zeigen, dass es geschehen ist.',
    text: 'Was die Aufzeichnungen enthalten, welchen Export Sie nehmen und was sie Ihnen nicht sagen können.',
    read: 'Aufzeichnungen lesen',
    makePack: 'Ein Nachweispaket erstellen',
  },
  author: {
    reader: 'Autorinnen und Autoren',
    who: 'Sie ändern, was vermittelt wird.',
    text: 'Einfache Dateien, Ihre eigenen Regeln und eine Prüfung, die Datei, Zeile und Abhilfe nennt.',
    edit: 'Inhalt bearbeiten',
  },
};
