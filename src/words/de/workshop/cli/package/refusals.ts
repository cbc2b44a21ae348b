import type * as english from '../../../../workshop/cli/package/refusals.ts';

export const fileRefused: typeof english.fileRefused = {
  logo: (path) => ({
    what: `Das Logo ${path} ist nicht lesbar.`,
    fix: 'Nennen Sie mit --logo eine SVG- oder PNG-Datei.',
  }),
  policy: (path, presets) => ({
    what: `Die Richtlinie ${path} ist nicht lesbar.`,
    fix: `Nennen Sie eine der Richtlinien, die der Kurs mitbringt (${presets.join(', ')}), oder kopieren Sie content/policy.yaml, ändern Sie die Werte und nennen Sie die Kopie mit --policy.`,
  }),
  last: (path) => ({
    what: `Das letzte Paket ${path} ist nicht lesbar.`,
    fix: 'Nennen Sie mit --last die Zip-Datei, die das LMS hat, oder die release.json daraus.',
  }),
  package: (path) => ({
    what: `Das Paket ${path} ist nicht lesbar.`,
    fix: 'Nennen Sie die Zip-Datei, wie sie exportiert wurde.',
  }),
};

export const folderRefused: typeof english.folderRefused = (out) => ({
  what: `Die Dateien lassen sich nicht in ${out} schreiben.`,
  fix: 'Wählen Sie mit --out ORDNER einen Ordner, in den Sie schreiben dürfen.',
});

export const bankRefused: typeof english.bankRefused = {
  format: (given, known) => ({
    what: `--bank ${given} ist nicht bekannt.`,
    why: `Möglich sind: ${known.join(', ')}.`,
    fix: 'Schreiben Sie --bank moodle-xml.',
  }),
  options: (options) => ({
    what: `--bank verträgt sich nicht mit ${options.join(', ')}.`,
    why: 'Solche Optionen betreffen ein Paket für ein LMS; eine Fragensammlung kann mit ihnen nichts anfangen.',
    fix: 'Lassen Sie sie weg, oder starten Sie den Befehl zweimal: einmal für das Paket, einmal für die Fragen.',
  }),
  notAsBuilt: (path, course) => ({
    what: `${path} ist nicht so, wie der Bau der Website die Datei hinterlassen hat.`,
    why: `${course}/files.json nennt einen anderen Inhalt, oder die Datei fehlt.`,
    fix: 'Bauen Sie die Website mit npm run build neu.',
  }),
};

export const coursesRefused: typeof english.coursesRefused = {
  noneBuilt: (site) => ({
    what: 'Es gibt keinen gebauten Kurs.',
    why: `In ${site} gibt es keine <kurs>/files.json.`,
    fix: 'Starten Sie zuerst npm run build.',
  }),
  unknown: (course, built) => ({
    what: `Die gebaute Website hat keinen Kurs „${course}“.`,
    why: `Sie hat: ${built.join(', ')}.`,
    fix: `Schreiben Sie zum Beispiel --course ${built[0] ?? ''}. Ein Kurs, der seither dazukam, muss zuerst gebaut werden, mit npm run build.`,
  }),
  sameZip: (zip) => ({
    what: `Zwei Kurse würden beide als ${zip} verpackt.`,
    why: 'Namen von Zip-Dateien haben höchstens 30 Zeichen, und die Kennungen der Kurse unterscheiden sich erst dahinter.',
    fix: 'Geben Sie einem der Kurse eine Kennung, die sich früher unterscheidet, oder verpacken Sie jeden in einen eigenen Ordner: --course KENNUNG --out ORDNER.',
  }),
  oneTitle: (courses) => ({
    what: 'Der Titel stünde auf mehreren Kursen.',
    why: `Ohne --course wird jeder verpackt: ${courses.join(', ')}. Im LMS könnte sie niemand unterscheiden.`,
    fix: `Nennen Sie auch den Kurs, zum Beispiel --course ${courses[0] ?? ''}.`,
  }),
};
