import type * as english from '../../../../../workshop/packaging/lint/cmi5/titles.ts';

export const titleWords: typeof english.titleWords = {
  silent: (element, part) => ({
    what: `<${part}> von ${element} enthält keinen Text.`,
    why: 'LMS zeigen ihn an und lehnen eine Kursstruktur ohne ihn ab.',
    fix: `Schreiben Sie <${part}><langstring lang="de">…</langstring></${part}>.`,
  }),
  language: (element, part, tag) => ({
    what: `<${part}> von ${element} hat lang="${tag}".`,
    why: 'Das Schema kennt Sprachen an Kürzeln wie de oder de-DE, und strenge LMS lehnen andere ab.',
    fix: 'Schreiben Sie das Kürzel mit Bindestrich, oder lassen Sie lang weg.',
  }),
};
