import type * as english from '../../../../workshop/packaging/lint/addresses.ts';

const relative = (what: string, why: string) => ({
  what,
  why,
  fix: 'Nehmen Sie einen Pfad, der mit ./ beginnt und zu einer Datei des Pakets führt. Kennzeichnen Sie einen Link zu einer anderen Seite der Website mit data-site-only.',
});

const absent = 'Die lernende Person bekäme einen Fehler (404).';

export const addressWords: typeof english.addressWords = {
  unreadable: (url) =>
    relative(`${url} ist keine URL.`, 'Ein Browser kann ihr nicht folgen.'),
  fromRoot: (url) =>
    relative(
      `${url} beginnt im Wurzelverzeichnis des Servers.`,
      'Ein LMS liefert das Paket aus einem tief liegenden Ordner aus.',
    ),
  loadsNothing: (url) =>
    relative(
      `Die Datei lädt ${url}, und das ist nicht in der Zip-Datei.`,
      absent,
    ),
  leadsNowhere: (url) =>
    relative(
      `Die Datei führt zu ${url}, und das ist nicht in der Zip-Datei.`,
      absent,
    ),
  otherHost: (url) => ({
    what: `Die Datei lädt ${url}.`,
    why: 'Der Kurs muss in einem abgeschlossenen Netz laufen, und ein strenges LMS blockiert andere Hosts.',
    fix: 'Nehmen Sie die Datei in die Website auf, oder kennzeichnen Sie das Element mit data-site-only.',
  }),
  data: (start) => ({
    what: `Die Datei enthält ${start}…`,
    why: "Ein LMS, das Content-Security-Policy: default-src 'self' sendet, blockiert das.",
    fix: 'Behalten Sie es als eigene Datei (vite.build.assetsInlineLimit: 0).',
  }),
};
