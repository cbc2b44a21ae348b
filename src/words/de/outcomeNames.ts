import type * as english from '../outcomeNames.ts';

export const outcomeNames: typeof english.outcomeNames = {
  sound_reset: 'Ein ordnungsgemäßer Reset',
  recovered: 'Wieder angemeldet, ohne Reset',
  mfa_given: 'MFA, die passt, und keine Ausnahme',
  exception_opened: 'Eine Ausnahme, ordnungsgemäß eröffnet',
  contained: 'Das Konto ist gesichert',
  renewed: 'Die Codes sind erneuert',
  declined: 'Gestoppt und gemeldet',
  deferred: 'Noch nicht, mit einem Weg, der weiterführt',
  unsafe_reset: 'Ein unsicherer Reset',
  unsafe_enrolment: 'Ohne Nachweis registriert',
  needless_reset: 'Ein Reset, der nicht nötig war',
  unrecorded_exception: 'Ohne Formular von der MFA ausgenommen',
  incomplete_exception: 'Eine Ausnahme, nicht so, wie sie sein soll',
  sent_by_message: 'Zugang per Nachricht verschickt',
  number_changed: 'Auf Zuruf die hinterlegte Nummer geändert',
  wrongful_refusal: 'Eine echte Person wurde abgewiesen',
  not_reported: 'Gestoppt, aber nicht gemeldet',
  no_decision: 'Offen gelassen',
  unfinished: 'Nicht zu Ende gebracht',
  false_log: 'Das Protokoll stimmt nicht',
  hasty_exception: 'Eine Ausnahme, bevor Besseres angeboten war',
  unsafe_exception: 'Unsichere Ausnahme',
};

export const endingName: typeof english.endingName = (outcome, { request }) =>
  outcome === 'wrongful_refusal' && request === 'alert'
    ? 'Ein Alarm, nicht erledigt'
    : outcomeNames[outcome];
