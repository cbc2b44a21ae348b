import type * as english from '../../../../workshop/packaging/replacing/refusals.ts';
import { counted } from '../../../phrasing.ts';

export const releaseRefusals: typeof english.releaseRefusals = {
  harm: (last, harms, mends) => ({
    what: `Das kann nicht an die Stelle von Version ${last} treten: ${counted(harms.length, 'Änderung würde', 'Änderungen würden')} gespeicherte Daten verderben. Es wurde nichts geschrieben.`,
    why: harms.join('\n       '),
    fix: mends.join('\n       '),
  }),
  nothingNew: (last) => ({
    what: `Es gibt nichts zu veröffentlichen: Seit ${last} hat sich nichts geändert.`,
    why: 'Der Vergleich hat keinen Unterschied in Inhalt, Regeln oder Auswahl gefunden.',
    fix: 'Für dasselbe Paket noch einmal: npm run package.',
  }),
  lowVersion: (version, least, lastVersion, file) => ({
    what: `Die Versionsnummer ist ${version}, und diese Änderungen verlangen mindestens ${least}. Es wurde nichts geschrieben.`,
    why: `Einträge nennen die Versionsnummer: Zwei Versionen mit derselben Nummer könnte niemand unterscheiden. Die letzte ist ${lastVersion}.`,
    fix: `Schreiben Sie version: ${least} in ${file} und starten Sie dies noch einmal.`,
  }),
  otherCourse: (now, before, ids) => ({
    what: `„${now}“ ist ein anderer Kurs als „${before}“.`,
    why: `Ihre Kennungen sind ${ids[0]} und ${ids[1]}. LMS bewahren Einträge unter der Kennung auf und löschen sie, wo sie fehlt.`,
    fix: 'Geben Sie das letzte Paket desselben Kurses an oder importieren Sie den neuen Kurs neben dem alten.',
  }),
  ownPolicy: {
    what: 'Das letzte Paket wurde unter einer eigenen Richtlinie erstellt.',
    why: 'Ohne diese Richtlinie würde der Kurs unter anderen Regeln verglichen.',
    fix: 'Geben Sie sie mit --policy noch einmal an, oder die, die von jetzt an gelten soll.',
  },
  noRelease: (file, place, fault) => ({
    what: `${file} ist weder ein Paket eines unserer Kurse noch eine release.json daraus.`,
    why: `${place}: ${fault ?? 'nicht lesbar'}.`,
    fix: 'Geben Sie die Zip-Datei an, die das LMS jetzt hat, oder die release.json daraus.',
  }),
};
