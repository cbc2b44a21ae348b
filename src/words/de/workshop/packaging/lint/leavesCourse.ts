import type * as english from '../../../../workshop/packaging/lint/leavesCourse.ts';

const left = (what: string) => ({
  what,
  why: 'Die Sitzung mit dem LMS gehört zum Dokument und endet mit ihm.',
  fix: 'Öffnen Sie Links nach außen mit target="_blank", und kennzeichnen Sie mit data-site-only, was nur die Website braucht.',
});

export const leavingWords: typeof english.leavingWords = {
  base: left('Ein <base> ändert, wohin URLs führen.'),
  refresh: left('Ein <meta http-equiv="refresh"> lädt das Dokument neu.'),
  form: (url) => left(`Ein Formular wird an ${url} gesendet.`),
  wholePage: (url) =>
    left(`Der Link zu ${url} ersetzt die eigene Seite des LMS.`),
  sameWindow: (url) =>
    left(`Der Link zu ${url} öffnet sich im selben Fenster.`),
};
