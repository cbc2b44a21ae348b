/** Modules of src/words that have no twin, and why none is needed: no page that a learner meets reads them. */
export const WITHOUT_TWIN: Readonly<Record<string, string>> = {};

/** Modules that hold every language at once, and why. */
export const OF_ALL_LANGUAGES: Readonly<Record<string, string>> = {
  'languageChoice.ts':
    'whoever chooses a language has to find their own among the others',
};

/** Words that both languages spell alike. */
export const SAME_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set([
    'Authenticator events',
    'Chat',
    'Control',
    'Cyber Essentials v3.3',
    'Enter',
    'Esc',
    'Hold the Line',
    'Logo',
    'NIST CSF 2.0',
    'NIST SP 800-63B-4',
    'NYDFS 23 NYCRR Part 500',
    'Name',
    'Organisation',
    'PCI DSS 4.0.1',
    'Person',
    'SCORM 1.2',
    'Standard',
    'Start',
    'Tickets',
    'User access control',
    'cmi5',
  ]),
};

/** Exports that hold ids alone, as `file:export`. */
export const ID_LISTS: readonly string[] = ['log.ts:logFieldOrder'];
