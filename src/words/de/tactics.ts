import type * as english from '../tactics.ts';

export const tacticNames: typeof english.tacticNames = {
  AUTH: 'Autorität',
  URG: 'Zeitdruck',
  SYMP: 'Mitleid',
  FAM: 'Vertrautheit',
  INTIM: 'Einschüchterung',
  RECIP: 'Gefallen gegen Gefallen',
  PART: 'Teilwissen',
  HELP: 'Ihr Wunsch zu helfen',
  FATIGUE: 'Zermürbung',
  ISOL: 'Heimlichkeit',
  SOCIAL: 'Das machen doch alle',
  CONS: 'Jemand aus dem Team hat zugestimmt',
};

export const tacticAnswers: typeof english.tacticAnswers = {
  AUTH: 'Der Rang ändert nichts: Je mehr ein Konto kann, desto mehr Prüfungen braucht es.',
  URG: 'Eilig hat es die andere Seite; die Reihenfolge der Prüfungen bestimmen Sie, und eine Prüfung dauert Minuten.',
  SYMP: 'Seien Sie freundlich im Ton, und bleiben Sie bei der Reihenfolge der Prüfungen.',
  FAM: 'Eine freundliche Stimme und die richtigen Namen beweisen nichts. Rufen Sie die hinterlegte Nummer an.',
  INTIM:
    'Bleiben Sie höflich, sagen Sie, was Sie tun können, und holen Sie Ihre Teamleitung dazu.',
  RECIP: 'Sagen Sie Danke, und machen Sie dieselben Prüfungen.',
  PART: 'Einzelheiten kann man kaufen oder nachschlagen. Sie führen zu einem Eintrag; wer anruft, beweisen sie nicht.',
  HELP: 'Gut zu helfen heißt, sicherzugehen, wem Sie helfen.',
  FATIGUE: 'Beim zehnten Mal ist die Antwort dieselbe wie beim ersten.',
  ISOL: 'Wer Sie bittet, es niemandem zu sagen, gibt Ihnen einen Grund, es jemandem zu sagen.',
  SOCIAL: 'Was andere auch tun: Unter diesem Protokolleintrag steht Ihr Name.',
  CONS: 'Eine Zustimmung, die Sie nicht selbst gehört haben, ist eine Behauptung. Fragen Sie die freigebende Person.',
};
