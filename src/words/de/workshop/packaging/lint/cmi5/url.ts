import type * as english from '../../../../../workshop/packaging/lint/cmi5/url.ts';

const misled = (what: string, why: string) => ({
  what,
  why,
  fix: 'Nennen Sie die Startdatei, wie sie in der Zip-Datei steht, von deren Wurzel aus: index.html.',
});

export const urlWords: typeof english.urlWords = {
  none: (au) =>
    misled(`${au} hat keine <url>.`, 'Das LMS hat nichts zu starten.'),
  elsewhere: (au, url) =>
    misled(
      `${au} hat die URL ${url}, und die ist nicht im Paket.`,
      'Der Standard erlaubt das, aber der Kurs hängt dann von einem anderen Ort ab, und keine Zip-Datei kann zeigen, ob er dort ist.',
    ),
  unreadable: (au, url) =>
    misled(
      `${au} hat als URL ${url}, und das ist keine.`,
      'Ein Browser kann ihr nicht folgen.',
    ),
  fromRoot: (au, url) =>
    misled(
      `${au} hat die URL ${url}, und die beginnt im Wurzelverzeichnis des Servers.`,
      'Ein LMS liefert das Paket aus einem tief liegenden Ordner aus und lehnt einen Pfad ab, der nicht relativ ist.',
    ),
  goesUp: (au, url) =>
    misled(
      `${au} hat die URL ${url}, und die führt in den übergeordneten Ordner (..).`,
      'Ein LMS lehnt einen Pfad ab, der aus dem Paket hinausführen könnte.',
    ),
  absent: (au, url) =>
    misled(
      `${au} hat die URL ${url}, und diese Datei ist nicht in der Zip-Datei.`,
      'Der Start würde ins Leere führen.',
    ),
  otherCase: (au, url, file) => ({
    what: `${au} hat die URL ${url}, und die Datei heißt ${file}.`,
    why: 'Manche LMS vergleichen beide Buchstabe für Buchstabe und finden diese Datei nicht.',
    fix: `Schreiben Sie ${file}.`,
  }),
  taken: (au, taken) => ({
    what: `${au} hat eine URL mit ${taken.join(', ')} in der Abfrage.`,
    why: 'Das LMS fügt beim Start Parameter dieses Namens an. LMS lehnen eine URL ab, die sie schon hat, denn der Kurs könnte den falschen lesen.',
    fix: 'Nehmen Sie sie aus der URL. Was der Kurs braucht, kann einen anderen Namen haben oder in <launchParameters> stehen.',
  }),
  fragment: (au, fragment) => ({
    what: `${au} hat eine URL mit einem Fragment: #${fragment}.`,
    why: 'Ein LMS, das seine Parameter am Ende anfügt, versteckt sie hinter dem #, und andere suchen eine Datei dieses Namens.',
    fix: 'Lassen Sie das Fragment weg, und lassen Sie den Kurs seine Stelle aus <launchParameters> lesen.',
  }),
};
