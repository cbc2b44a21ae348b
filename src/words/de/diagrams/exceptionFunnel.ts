import type * as english from '../../diagrams/exceptionFunnel.ts';

export const funnelLevels: typeof english.funnelLevels = [
  { title: 'Alle Konten', lines: ['Personen, Systeme, Dienste'] },
  {
    title: 'MFA ist Pflicht',
    lines: ['Geschützt:', 'Passwort genügt nicht'],
  },
  {
    title: 'Ausnahmen',
    lines: ['Offen: Passwort', 'genügt vielleicht'],
  },
];

export const attackers: typeof english.attackers = {
  title: 'Hier wird angegriffen',
  lines: ['Das Konto ohne MFA ist', 'der leichte Weg hinein.'],
};

export const madeWorse: typeof english.madeWorse = {
  title: 'Schlimmer ohne',
  faults: [['Enddatum'], ['Überprüfung'], ['Maßnahmen', 'zum Schutz']],
};

export const funnelWords: typeof english.funnelWords = {
  title: 'Der Ausnahmetrichter',
  lead: 'Die meisten Konten sind geschützt. Angegriffen werden die wenigen, die es nicht sind.',
  breachEnd: 'Hier wird angegriffen, auf Ebene 3.',
};
