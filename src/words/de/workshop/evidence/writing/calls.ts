import type * as english from '../../../../workshop/evidence/writing/calls.ts';
import { counted, numberInWords } from './figures.ts';

export const measureNames: typeof english.measureNames = {
  verified: { name: 'Vor dem Reset nachgewiesen', of: 'Anrufe mit Reset' },
  unsafe: { name: 'Unsicher ausgegangen', of: 'beurteilte Anrufe' },
  refusals: {
    name: 'Echte Anliegen, unerledigt',
    of: 'echte Anliegen',
  },
  reported: {
    name: 'Gemeldete Angriffe',
    of: 'Anrufe mit falscher Identität und zu übernommenen Konten',
  },
};

export const noShare: typeof english.noShare = {
  none: 'kein solcher Anruf',
  unknown: 'nicht bekannt',
};

export const callCounts: typeof english.callCounts = {
  calls: 'Aufgezeichnete Anrufe',
  genuine: 'Echte Anliegen',
  impostor: 'Mit falscher Identität',
  unknown: 'Version liegt nicht vor',
  attacks: 'Mit falscher Identität oder zu einem übernommenen Konto',
};

export const callWords: typeof english.callWords = {
  title: 'Anrufe am Übungsplatz',
  none: 'In diesen Aufzeichnungen ist kein Anruf. Unter „Quellen“ steht, welcher Export Anrufe enthält.',
  about: (all, genuine, impostor, unknown) =>
    `${counted(all, 'Anruf', 'Anrufe')} aufgezeichnet: ${numberInWords(genuine)} mit echtem Anliegen, ${numberInWords(impostor)} mit falscher Identität${unknown > 0 ? ` und ${numberInWords(unknown)}, bei denen es niemand sagen kann, weil die release.json des Kurses nicht übergeben wurde` : ''}. Der Kurs hat sie beurteilt, als sie gespielt wurden; hier wird nichts neu beurteilt.`,
  caption: 'Verhalten in Anrufen',
  measure: 'Maß',
  of: 'Bezogen auf',
  share: 'Anteil',
};

export const sideWords: typeof english.sideWords = {
  title: 'Zu vertrauensselig oder zu streng',
  about:
    'Wer für alle zurücksetzt, weist niemanden ab, und wer alle abweist, handelt nie unsicher. Deshalb wird beides zusammen betrachtet.',
  chartTitle: 'Unsichere Ausgänge gegenüber unerledigten echten Anliegen',
  chart:
    'Zwei Balken: der Anteil der beurteilten Anrufe, die unsicher ausgingen, und der Anteil der echten Anliegen, die unerledigt blieben, obwohl sie hätten erledigt werden können. Anrufe, bei denen es nicht bekannt ist, bleiben außen vor.',
  caption: 'Beide Fehler',
  fault: 'Fehler',
  share: 'Anteil',
  unsafe: 'Unsicher ausgegangene Anrufe',
  refusals: 'Unerledigte echte Anliegen',
};

export const endingWords: typeof english.endingWords = {
  title: 'Wie die Anrufe ausgingen',
  none: 'Kein Anruf hat einen Ausgang.',
  chart:
    'Ein Balken für jeden Ausgang, der häufigste zuerst; seine Länge ist die Anzahl der Anrufe. Die Zahlen stehen in der Tabelle daneben.',
  caption: 'Anrufe nach Ausgang',
  outcome: 'Ausgang',
  calls: 'Anrufe',
};

export const tacticWords: typeof english.tacticWords = {
  title: 'Welche Taktiken gewirkt haben',
  none: 'Es ist kein Anruf mit falscher Identität bekannt, deshalb lässt sich über Taktiken nichts sagen.',
  chartTitle: 'Unsichere Ausgänge nach Taktik',
  chart:
    'Ein Balken für jede Taktik; seine Länge sagt, welcher Anteil der Anrufe mit falscher Identität und dieser Taktik unsicher ausging. Die Zahlen stehen in der Tabelle daneben.',
  caption: 'Unsicher ausgegangene Anrufe mit falscher Identität, nach Taktik',
  tactic: 'Taktik',
  unsafe: 'Unsicher ausgegangen',
  about:
    'Ein Anruf kann mehrere Taktiken enthalten und deshalb in mehreren Zeilen zählen.',
};
