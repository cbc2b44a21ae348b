/** How the browser holds the page, as far as it matters to an LMS; a line of the log. */
export const pageWords = ({
  isSecure,
  isFramed,
  isOnline,
}: {
  isSecure: boolean;
  isFramed: boolean;
  isOnline: boolean;
}): string[] => [
  isSecure ? 'secure context' : 'plain http',
  isFramed ? 'framed' : 'window of its own',
  isOnline ? 'online' : 'offline',
];

/** Of a course or release that the page does not know. */
export const unknown: string = 'unknown';

export const title: string = 'Log to send on';
export const intro: string =
  'It holds calls, codes and times, the release, the options of the package and the kind of browser: no learner, no answers, no values.';
export const name: string = 'Connection log';

export const copy: string = 'Copy the log';
export const copied: string = 'The log is copied.';
export const notCopied: string =
  'This page may not use the clipboard. The log is selected: press Ctrl+C, or Cmd+C on a Mac.';
