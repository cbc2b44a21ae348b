import type * as english from '../../../../workshop/packaging/lint/resources.ts';

const deep = 'Ein LMS liefert das Paket aus einem tief liegenden Ordner aus.';
const listedOnly =
  'Manche LMS liefern nur Dateien aus, die im Manifest stehen.';
const nothing = 'Das LMS hat nichts zu starten.';

export const launchFileWords: typeof english.launchFileWords = {
  noItem: {
    what: 'Kein <item> führt zu einer Ressource.',
    why: nothing,
    fix: 'Geben Sie dem <item> eine identifierref.',
  },
  noHref: (resource) => ({
    what: `Ressource ${resource} hat keinen href.`,
    why: nothing,
    fix: 'Nennen Sie die Startdatei im href.',
  }),
  absent: (resource, file) => ({
    what: `Ressource ${resource} startet ${file}, und das ist nicht in der Zip-Datei.`,
    why: 'Die lernende Person sähe einen Fehler.',
    fix: 'Fügen Sie die Datei hinzu, oder berichtigen Sie den href; Groß- und Kleinschreibung zählt.',
  }),
  unlisted: (resource, file) => ({
    what: `Ressource ${resource} führt ihre eigene Startdatei ${file} nicht auf.`,
    why: listedOnly,
    fix: 'Fügen Sie sie als <file> hinzu.',
  }),
};

export const fileListWords: typeof english.fileListWords = {
  absent: {
    what: 'Das Manifest führt die Datei auf, aber sie ist nicht in der Zip-Datei.',
    why: 'LMS lehnen ein solches Paket ab.',
    fix: 'Fügen Sie die Datei hinzu, oder nehmen Sie sie von der Liste; Groß- und Kleinschreibung zählt.',
  },
  unlisted: {
    what: 'Die Datei ist in der Zip-Datei, aber das Manifest führt sie nicht auf.',
    why: listedOnly,
    fix: 'Fügen Sie ein <file> für sie hinzu, oder lassen Sie sie weg.',
  },
  noSchema: (edition) => ({
    what: 'Das Manifest nennt diese Schemadatei, aber sie ist nicht in der Zip-Datei.',
    why: 'Strenge LMS prüfen das Manifest gegen sie.',
    fix: `Legen Sie die Schemadateien von ${edition} an die Wurzel.`,
  }),
};

const plain = (what: string, why: string) => ({
  what,
  why,
  fix: 'Schreiben Sie den Pfad der Datei, von der Wurzel des Pakets aus.',
});

export const manifestUrlWords: typeof english.manifestUrlWords = {
  fromRoot: (tag) =>
    plain(`${tag} beginnt im Wurzelverzeichnis des Servers.`, deep),
  goesOut: (tag) =>
    plain(
      `${tag} führt nach oben aus dem Paket hinaus.`,
      'LMS lehnen das ab oder finden dort nichts.',
    ),
  backslash: (tag) => ({
    what: `${tag} enthält einen umgekehrten Schrägstrich.`,
    why: 'Server und LMS kennen nur den Schrägstrich.',
    fix: 'Schreiben Sie / zwischen die Ordner.',
  }),
  moreThanFile: (tag) => ({
    what: `${tag} nennt mehr als eine Datei.`,
    why: 'Ein LMS sucht in der Zip-Datei nach einer Datei dieses Namens und findet keine.',
    fix: 'Schreiben Sie nur den Pfad. Was ein Start dahinter braucht, steht an der Ressource oder am <item>.',
  }),
  baseElsewhere: (base) => ({
    what: `xml:base="${base}" führt aus dem Paket hinaus.`,
    why: deep,
    fix: 'Schreiben Sie einen Pfad von der Wurzel des Pakets aus, oder lassen Sie xml:base weg.',
  }),
  baseWithoutSlash: (base) => ({
    what: `xml:base="${base}" endet nicht mit einem Schrägstrich.`,
    why: 'Manche LMS setzen es unverändert vor jeden href, andere kürzen es bis zum Ordner.',
    fix: `Schreiben Sie xml:base="${base}/", wenn es ein Ordner ist.`,
  }),
};
