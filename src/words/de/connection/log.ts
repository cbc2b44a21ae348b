import type * as english from '../../connection/log.ts';

export const pageWords: typeof english.pageWords = ({
  isSecure,
  isFramed,
  isOnline,
}) => [
  isSecure ? 'sicherer Kontext' : 'einfaches HTTP',
  isFramed ? 'im Rahmen' : 'eigenes Fenster',
  isOnline ? 'online' : 'offline',
];

export const unknown: typeof english.unknown = 'nicht bekannt';

export const title: typeof english.title = 'Protokoll zum Weiterleiten';
export const intro: typeof english.intro =
  'Es enthält Aufrufe, Codes und Zeiten, die Version, die Optionen des Pakets und die Art des Browsers: keine lernende Person, keine Antworten, keine Werte.';
export const name: typeof english.name = 'Verbindungsprotokoll';

export const copy: typeof english.copy = 'Protokoll kopieren';
export const copied: typeof english.copied = 'Das Protokoll ist kopiert.';
export const notCopied: typeof english.notCopied =
  'Diese Seite darf die Zwischenablage nicht benutzen. Das Protokoll ist markiert: Drücken Sie Strg+C, auf einem Mac Cmd+C.';
