import type * as english from '../../../../workshop/cli/package/release.ts';

export const releaseUsage: typeof english.releaseUsage = `npm run release -- --last DATEI [Optionen]
  --last DATEI     das Paket (.zip), das das LMS jetzt hat, oder die release.json daraus
  --compare        sagen, was sich geändert hat, und nichts schreiben
  --no-build       ablehnen, wenn die gebaute Website älter ist als der Inhalt, statt sie zu bauen
  --site ORDNER    eine Website, die anderswo gebaut wurde, wie sie ist (sonst dist/site, neu gebaut, wenn sie
                   veraltet ist)
  --content ORDNER wo der Kurs geschrieben ist; dorthin kommen sein Änderungsprotokoll und released.yaml (sonst
                   content)
  --out ORDNER     wohin Paket, Einrichtungsblatt und die Seite für die LMS-Administration kommen (sonst
                   dist/packages)
  --language en|de die Sprache von Befehl, Einrichtungsblatt und Seite (sonst: HOLD_LOCALE in der Umgebung, oder en)
und die Optionen von npm run package, zum Beispiel --policy DATEI; womit das letzte Paket erstellt wurde, wird
übernommen, außer Dateien (Richtlinie und Logo) und der Akzentfarbe, die noch einmal anzugeben sind`;

export const comparisonRefused: typeof english.comparisonRefused = {
  nothing: {
    what: 'Es gibt nichts, womit verglichen werden kann.',
    why: 'Ob ein Paket an die Stelle eines anderen treten kann, hängt von dem ab, das das LMS hat.',
    fix: 'Nennen Sie es mit --last: die Zip-Datei oder die release.json daraus. Eine erste Version braucht keinen Vergleich: npm run package.',
  },
  otherNamed: (title, course, named) => ({
    what: `Das letzte Paket enthält „${title}“ (${course}), und --course nennt ${named}.`,
    why: 'LMS bewahren Einträge unter der Kennung eines Kurses auf: Ein Kurs kann nicht an die Stelle eines anderen treten.',
    fix: `Lassen Sie --course weg, oder geben Sie das letzte Paket von ${named} an.`,
  }),
  noSuchCourse: (title, built) => ({
    what: `Das letzte Paket enthält „${title}“, und dieser Kurs ist nicht unter den Kursen hier.`,
    why: `Gebaut sind: ${built.join(', ')}. LMS bewahren Einträge unter der Kennung eines Kurses auf: Eine andere Kennung ist ein anderer Kurs.`,
    fix: 'Geben Sie das letzte Paket eines dieser Kurse an. Ein neuer Kurs braucht keinen Vergleich: npm run package.',
  }),
  notWritten: (folder) => ({
    what: `Der Kurs in ${folder} ist nicht lesbar.`,
    why: 'Aus ihm wird geschrieben, was eine Version späteren verspricht.',
    fix: 'Starten Sie npm run check (auf Englisch), oder nennen Sie mit --content den richtigen Ordner.',
  }),
};

export const releaseWritten: typeof english.releaseWritten = {
  files: (zip, sheet, page) =>
    `${zip}, ${sheet} und ${page}, die Seite für die LMS-Administration.`,
  beside: (folder, released) =>
    `In ${folder}: eine Zeile in CHANGELOG.md, und ${released}. Nehmen Sie beide in die Versionsverwaltung auf und bewahren Sie die Zip-Datei auf: Mit ihr wird die nächste Version verglichen.`,
  changelog: (title) => `Änderungsprotokoll von ${title}`,
};

export const releaseReport: typeof english.releaseReport = {
  compared: (title, now, before) =>
    `${title}: ${now}, verglichen mit ${before}`,
  same: 'Es wurde kein Unterschied gefunden.',
  weights: {
    harm: 'SCHADEN',
    rules: 'Regeln ',
    content: 'Inhalt ',
    words: 'Wörter ',
  },
  notKnown: 'nicht bekannt',
  running: 'Wer mitten im Kurs ist:',
  passed: 'Wer bestanden hat:',
  mayReplace: (answer) => `Darf es an die Stelle des letzten treten? ${answer}`,
  version: (least) => `Version: mindestens ${least}.`,
};
