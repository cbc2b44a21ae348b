import type * as english from '../../diagrams/recoveryCodeLife.ts';

export const codeLifeWords: typeof english.codeLifeWords = {
  title: 'Das Leben eines Wiederherstellungscodes',
  lead: 'Ein Code ist ein Ersatzschlüssel. Nach jedem Gebrauch gibt es einen neuen Satz; jede unachtsame Kopie ist ein Weg hinein.',
};

export const codeSteps: typeof english.codeSteps = [
  {
    title: 'MFA einrichten',
    lines: ['Die Person legt einen', 'zweiten Faktor an.'],
  },
  {
    title: 'Codes erzeugt',
    lines: ['Jeder gilt einmal,', 'ohne das Gerät.'],
  },
  {
    title: 'Sicher verwahrt',
    lines: [
      'Admins: im Tresor.',
      'Andere: verschlüsselt',
      'im Passwortmanager.',
    ],
  },
  {
    title: 'Ein Code benutzt',
    lines: ['Im Notfall: kein', 'Gerät zur Hand.'],
  },
  {
    title: 'Code entwertet',
    lines: ['Er ist verbraucht.', 'Klären Sie, warum.'],
  },
  {
    title: 'Neuer Satz',
    lines: ['Alter Satz vernichtet.', 'Zurück zu 3.'],
  },
];

export const codeLoop: typeof english.codeLoop = {
  lines: ['Nach jedem Gebrauch', 'ein neuer Satz'],
  title: 'Der Kreislauf.',
  goesRound: 'Die Schritte 3 bis 6 wiederholen sich.',
};

export const codeBreach: typeof english.codeBreach = {
  leaves: 'Er zweigt nach Schritt 2 ab.',
  stops: [
    ['Liegen in Mails, Notizen', 'oder geteilten Dateien'],
    ['Wer angreift, findet sie'],
    ['Mit dem Passwort', 'wird MFA umgangen'],
  ],
};
