import type * as english from '../../../../workshop/packaging/replacing/rules.ts';

export const passRuleNames: typeof english.passRuleNames = {
  check: {
    pass: 'die Bestehensgrenze in Prozent',
    draw: 'die Fragen eines Durchgangs',
    least: 'die wenigsten Fragen eines Durchgangs',
    attempts: 'die Durchgänge des Wissenstests',
  },
  desk: {
    window: 'die Anrufe des Übungsplatzes, die beurteilt werden',
    good: 'wie viele davon gut ausgehen müssen',
    hostile: 'wie viele davon Angriffe sein müssen',
    noCriticalIn: 'die Anrufe ohne kritischen Fehler',
    wrongfulRefusals: 'die unberechtigten Ablehnungen, die erlaubt sind',
  },
};

export const passRuleChanges: typeof english.passRuleChanges = {
  none: 'keine Angabe',
  changed: (rule, from, to) => ({
    what: `Die Bestehensregel hat sich geändert: ${rule}: ${from}, jetzt ${to}.`,
    plain: `Was zum Bestehen nötig ist, hat sich geändert: ${rule}: ${from}, jetzt ${to}.`,
    running:
      'Wer noch nicht bestanden hat, wird nach der neuen Regel beurteilt, mit den bisherigen Durchgängen und Anrufen. Der Kurs nimmt kein Bestehen zurück.',
  }),
  acknowledgement: (from, to) => ({
    what: `Die Bestätigung hat sich geändert: ${from}, jetzt ${to}.`,
    plain: 'Was Lernende bestätigen, ist anders formuliert.',
    running:
      'Wer den früheren Wortlaut bestätigt hat, wird nicht noch einmal gefragt.',
  }),
  unknown: {
    check:
      'Es ist nicht bekannt, ob sich die Bestehensregel des Wissenstests geändert hat.',
    desk: 'Es ist nicht bekannt, ob sich die Regel des Übungsplatzes geändert hat.',
    acknowledgement:
      'Es ist nicht bekannt, ob sich die Bestätigung geändert hat.',
  },
};

export const policyChanges: typeof english.policyChanges = {
  notSet: 'nicht gesetzt',
  changed: (path, label, from, to) => ({
    what: `policy.yaml: ${path}: ${from}, jetzt ${to}.`,
    plain: `Die Regeln der Organisation haben sich geändert: ${label}: ${from}, jetzt ${to}.`,
  }),
  running:
    'Offene Anrufe und noch nicht beantwortete Fragen richten sich nach den neuen Regeln. Was beendet ist, behält sein Ergebnis.',
  unknown:
    'Es ist nicht bekannt, ob sich die Regeln der Organisation geändert haben.',
};
