import type * as english from '../log.ts';

export const logFieldWords: typeof english.logFieldWords = {
  check: {
    name: 'Prüfungen',
    asks: 'Welche Prüfungen haben Sie gemacht, und was hat jede darüber gezeigt, wer es war?',
    silent:
      'Kreuzen Sie jede Prüfung an, die gemacht wurde, oder dass keine gemacht wurde.',
    showing: 'Geben Sie an, was jede angekreuzte Prüfung gezeigt hat.',
  },
  outcome: {
    name: 'Was ich getan habe',
    asks: 'Was wurde getan? Kreuzen Sie alles davon an.',
    silent: 'Kreuzen Sie an, was getan wurde, oder dass nichts getan wurde.',
    showing: '',
  },
  approver: {
    name: 'Wer freigegeben hat',
    asks: 'Wer hat freigegeben?',
    silent: 'Wählen Sie, wer freigegeben hat, oder niemand.',
    showing: '',
  },
};

export const logFieldOrder: typeof english.logFieldOrder = [
  'check',
  'outcome',
  'approver',
];

export const loggedChecks: typeof english.loggedChecks = {
  K: 'Wissensfragen',
  B: 'Früher registrierte Ersatzmethode',
  CF: 'Rückruf unter der hinterlegten Nummer',
  CG: 'Rückruf unter der genannten Nummer',
  VC: 'Aus dem Verzeichnis gestarteter Videoanruf',
  VL: 'Videolink der anrufenden Person',
  RM: 'Antwort auf die Nachricht',
  IP: 'Persönlich, mit Foto oder Ausweis',
  IV: 'Identitätsdienst, Dokument und Gesicht',
  PN: 'Zahlenabgleich auf einem registrierten Gerät',
  PC: 'Code per Post oder am Schalter',
  SP: 'Zweite Person des Helpdesks',
  OC: 'Unsere eigene Prüfung',
};

const showingWords: Record<Parameters<typeof english.showedWords>[0], string> =
  {
    confirmed: 'Es war die genannte Person',
    denied: 'Es war jemand anderes',
    no_answer: 'Keine Antwort',
    no_proof: 'Kein Nachweis',
  };

export const showedWords: typeof english.showedWords = (
  showing,
  { request },
) => {
  if (request !== 'alert') return showingWords[showing];
  switch (showing) {
    case 'confirmed':
      return 'Die berechtigte Person war es';
    case 'denied':
      return 'Die berechtigte Person war es nicht';
    default:
      return showingWords[showing];
  }
};

export const lineVerdicts: typeof english.lineVerdicts = {
  true: 'Stimmt:',
  missing: 'Ausgelassen:',
  false: 'Stimmt nicht:',
};

/** Each begins with a word that may begin small. */
export const approvers: typeof english.approvers = {
  directory:
    'Die freigebende Person oder ihre Vertretung, über das Verzeichnis',
  offered:
    'Jemand, den die anrufende Person genannt oder ans Telefon geholt hat',
  team_lead: 'Unsere eigene Teamleitung',
  none: 'Niemand',
};

export const deeds: typeof english.deeds = {
  recovered: 'Mit einer Ersatzmethode wieder angemeldet, ohne Reset',
  reset: 'MFA vom First Level zurückgesetzt',
  second_line: 'MFA vom Second Level zurückgesetzt',
  mfa_given: 'Andere MFA-Methode registriert',
  mfa_offered: 'Andere MFA-Methode angeboten, keine registriert',
  exception_opened: 'Ausnahme eröffnet',
  contained: 'Konto gesichert',
  renewed: 'Wiederherstellungscodes erneuert',
  declined: 'Abgelehnt',
  codes_sent: 'Code oder Einmalpass per Nachricht geschickt',
  number_changed: 'Hinterlegte Nummer geändert',
  left_out: 'Konto von der MFA ausgenommen',
  cleaned: 'Alte Methode entfernt, Sitzungen beendet, Hinweis verschickt',
  reported: 'Der IT-Sicherheit gemeldet',
  warned: 'Der echten Person davon erzählt',
};
