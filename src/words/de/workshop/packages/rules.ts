import type * as english from '../../../workshop/packages/rules.ts';

export const rulesWords: typeof english.rulesWords = {
  title: 'Ihre Regeln',
  about:
    'Lektion, Fragen und die Urteile des Übungsplatzes richten sich nach ihnen. Vergleichen Sie sie mit Ihrem eigenen Verfahren.',
  which: 'Welche Regeln gelten',
  form: 'Die des Kurses, mit dem, was ich unten ändere',
  file: 'Eine eigene policy.yaml',
  fileLabel: 'Ihre policy.yaml',
  fileHint:
    'Eine Kopie von `content/policy.yaml` mit Ihren Werten oder die Datei, die Ihnen diese Seite beim letzten Mal gegeben hat. Sie wird hier gelesen und bleibt hier.',
};

export const presetChoice: typeof english.presetChoice = {
  legend: 'Ausgehen von',
  built: 'Den Regeln dieser Website',
  builtAbout: 'Wie sie in der Richtlinie stehen, mit der sie gebaut wurde.',
  changesNone: 'Das ändert keines der Felder unten.',
  changed:
    'Das hat die Felder unten geändert. Sie können sie nach Belieben wieder ändern.',
};

export const fieldStates: typeof english.fieldStates = {
  yes: 'ja',
  no: 'nein',
  nothing: 'nichts',
};

export const nowAndBefore: typeof english.nowAndBefore = (now, before) =>
  `: jetzt ${now}; vorher ${before}`;
