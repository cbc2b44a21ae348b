import type * as english from '../../../workshop/packages/results.ts';
import { counted, inFigures } from '../../phrasing.ts';

export const madeWords: typeof english.madeWords = {
  title: 'Ihr Paket ist fertig',
  release: (release) =>
    `Version ${release}. Es wurde in diesem Browser erstellt, und nichts wurde irgendwohin gesendet.`,
  policy: ': Ihre Regeln, für das nächste Mal oder für --policy',
  warnings: 'Was Sie wissen sollten',
  sheet: 'Einrichtungsblatt',
  print: 'Einrichtungsblatt drucken',
};

export const kilobytes: typeof english.kilobytes = (bytes) =>
  `${inFigures(Math.round(bytes / 100) / 10)} kB`;

const passages = (number: number) => counted(number, 'Abschnitt', 'Abschnitte');

export const pagesWords: typeof english.pagesWords = {
  none: 'Keine Seite ändert sich',
  same: 'Das sind die Regeln, für die der Kurs geschrieben wurde.',
  verdicts:
    'Die Urteile des Übungsplatzes richten sich in jedem Fall nach Ihren Regeln; jeder Anruf wird unter ihnen bewiesen, wenn das Paket erstellt wird.',
  value: (field, from, to) => `${field}: ${to} statt ${from}`,
  more: (number) => `${passages(number)} mehr`,
  leftOut: (number) => `${passages(number)} weniger`,
};

export const stepsChange: typeof english.stepsChange = (steps) => {
  if (steps === 0) return 'Kein Schritt der Lektion ändert sich';
  return steps === 1
    ? '1 Schritt der Lektion ändert sich'
    : `${steps} Schritte der Lektion ändern sich`;
};

export const questionsChange: typeof english.questionsChange = (
  asked,
  { leftOut, added, reworded },
) => {
  const parts = [
    ...(leftOut > 0 ? [`${leftOut} entfallen`] : []),
    ...(added > 0 ? [`${added} kommen hinzu`] : []),
    ...(reworded > 0 ? [`${reworded} neu formuliert`] : []),
  ];
  const change = parts.length === 0 ? 'keine ändert sich' : parts.join(', ');
  return `Fragen: ${asked} im Bestand unter diesen Regeln; ${change}.`;
};
