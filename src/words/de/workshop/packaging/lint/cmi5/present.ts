import type * as english from '../../../../../workshop/packaging/lint/cmi5/present.ts';
import { capital } from '../../../../phrasing.ts';

export const presentWords: typeof english.presentWords = {
  notWellFormed: (file, fault) => ({
    what: `${file} ist kein wohlgeformtes XML.`,
    why: `Der Grund: ${fault}.`,
    fix: 'Berichtigen Sie das XML an dieser Stelle, oder erstellen Sie das Paket neu.',
  }),
  tooMuch: (file, fault) => ({
    what: `${file} enthält zu viel, um gelesen zu werden.`,
    why: `${capital(fault)}.`,
    fix: 'Erstellen Sie das Paket neu, mit weniger darin.',
  }),
  otherRoot: (file, root) => ({
    what: `Das Wurzelelement von ${file} ist <${root}>.`,
    why: 'Eine Kursstruktur von cmi5 beginnt mit <courseStructure>.',
    fix: 'Erstellen Sie das Paket neu.',
  }),
  namespace: (root, found, wanted) => ({
    what:
      found === null
        ? `<${root}> hat keinen Namensraum.`
        : `<${root}> hat den Namensraum ${found}.`,
    why: 'LMS suchen die Elemente von cmi5 über ihren Namensraum und finden keine.',
    fix: `Schreiben Sie xmlns="${wanted}" daran.`,
  }),
  noCourse: (file) => ({
    what: `In ${file} gibt es kein <course>.`,
    why: 'Daraus erfährt das LMS id und Titel des Kurses.',
    fix: 'Fügen Sie eines hinzu, mit id, Titel und Beschreibung.',
  }),
  noUnit: (file) => ({
    what: `In ${file} gibt es kein <au>.`,
    why: 'Das LMS hat nichts zu starten.',
    fix: 'Fügen Sie eine Lerneinheit (assignable unit) mit id, Titel, Beschreibung und url hinzu, neben <course> oder in einem <block>.',
  }),
};
