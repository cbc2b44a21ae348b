import { STANDARD_NAMES } from '../types.ts';
import type { SheetFacts } from './notes.ts';

/** The settings by what they are about, for an LMS that we know nothing of. */
export function elsewhere({ standard, options }: SheetFacts): string[] {
  return [
    `- Kind of content: ${STANDARD_NAMES[standard]}.`,
    '- Who decides completion: the package.',
    `- The status that counts: ${options.status}.`,
    '- The grade: the score of the package in per cent, of the highest attempt.',
    '- Attempts: more than one. On return go on with the same attempt.',
    '- The window: a frame or a new window, at least 320 pixels wide. A sandboxed frame needs',
    '  sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups',
    '  allow-popups-to-escape-sandbox": to run and to find the LMS, to hand in answers, to save files,',
    '  to print, and to open sources in a tab of their own, unhindered.',
    ...(standard === 'cmi5'
      ? ['- The learning record store must be reached by https.']
      : []),
  ];
}
