import type * as english from '../../../../workshop/evidence/writing/sectorControls.ts';

export const sectorControls: typeof english.sectorControls = {
  '8.3.3': {
    title:
      'Die Identität wird geprüft, bevor ein Authentifizierungsfaktor geändert wird',
    supports:
      'Hilft zu zeigen, dass dem Helpdesk vermittelt wurde, vor einem Reset zu prüfen, und welche Prüfung verwendet wurde, wo das Protokoll übergeben wurde.',
    limits:
      'Gilt für Organisationen, die Kartendaten verarbeiten, in ihrer Umgebung dafür. Bei der Begutachtung werden echte Abläufe beobachtet; Übungsanrufe sind keine.',
  },
  '8.5.1': {
    title: 'MFA wird nicht umgangen, außer bei dokumentierten Ausnahmen',
    supports:
      'Hilft zu zeigen, dass Ausnahmen dokumentiert, freigegeben und befristet sind, wo das Register übergeben wurde.',
    limits:
      'Verlangt ist von MFA-Systemen mehr als das, und eine Genehmigung durch die Leitung. Das Register zeigt einen Namen und nicht, mit welcher Befugnis er dort steht.',
  },
  '500.12': {
    title: 'Multi-Faktor-Authentifizierung',
    supports:
      'Hilft zu zeigen, wer eine Ausnahme freigegeben hat und wann sie überprüft wird, wo das Register übergeben wurde.',
    limits:
      'Gilt für Unternehmen, die diese Behörde beaufsichtigt. Dort gibt der CISO andere Maßnahmen schriftlich frei und überprüft sie mindestens einmal im Jahr; eine Freigabe aus dem Fachbereich genügt nicht.',
  },
  authenticatorEvents: {
    title: 'Wiederherstellung von Konten',
    supports:
      'Hilft zu zeigen, dass dem Helpdesk vermittelt wurde, Codes nach Gebrauch zu erneuern und die Person, der das Konto gehört, über jede Wiederherstellung zu benachrichtigen.',
    limits:
      'Verbindlich für Dienste der US-Bundesbehörden; anderswo gute Praxis. Das Paket zeigt keine Benachrichtigung, die verschickt wurde.',
  },
};
