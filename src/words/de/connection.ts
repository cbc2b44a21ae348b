import type * as english from '../connection.ts';

export const doubts: Record<keyof typeof english.doubts, string> = {
  offline: 'der Browser war offline',
  hidden: 'die Seite war verborgen',
  leaving: 'die Seite wurde gerade verlassen',
  silent: 'die Dateien dieses Kurses kamen nicht aus dem LMS',
};

export const earlierWords: Record<keyof typeof english.earlierWords, string> = {
  confirmed: 'Bestätigt: Das LMS hat alles zurückgegeben',
  missing: 'Im LMS fehlte etwas; es wurde noch einmal gesendet',
  over: 'Es gehörte zu einem Versuch, der vorbei ist oder anderswo weiterging',
};

export const problemWords: typeof english.problemWords = ({
  call,
  code,
  message,
}) => {
  const where = [call, code].filter((part) => part !== '').join(', ');
  return where === '' ? message : `${message} (${where})`;
};
