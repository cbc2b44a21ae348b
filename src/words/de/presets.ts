import type * as english from '../presets.ts';

export const presetWords: typeof english.presetWords = {
  'small-team': {
    title: 'Kleines Team',
    about:
      'Die Hausregeln des Kurses selbst: eine anerkannte Prüfung für einen Reset und zwei für ein privilegiertes Konto; die Führungskraft oder ihre Stellvertretung gibt frei.',
  },
  standard: {
    title: 'Standard',
    about:
      'Eine starke Prüfung, das heißt ein Videoanruf aus dem Verzeichnis, die Person vor Ihnen oder ein Identitätsdienst; ein Rückruf zählt nur zusammen mit einer solchen, ein privilegiertes Konto braucht zwei, die an Verschiedenem hängen, und die IT-Sicherheit gibt frei, wo sonst niemand zu erreichen ist.',
  },
  'high-assurance': {
    title: 'Hohe Sicherheit',
    about:
      'Für alle zwei Prüfungen, die an Verschiedenem hängen, eine davon persönlich oder durch Dokument und Gesicht; Einmalpässe nur über die geprüfte Leitung, für 30 Minuten; Ausnahmen für höchstens 30 Tage, freigegeben von der fachlich verantwortlichen Person und von der IT-Sicherheit.',
  },
};
