import type * as english from '../../../../workshop/evidence/reading/releases.ts';

const GIVE_PACKAGE =
  'Geben Sie das Paket (.zip), das in das LMS importiert wurde, oder seine release.json.';
const ONE_EACH =
  'Ein Paket dieses Kurses hat eine, oder eine für jede seiner Sprachen.';

export const releaseFaults: typeof english.releaseFaults = {
  differ: (one, other, release) => ({
    what: `${one} und ${other} sind beide die Version ${release} und unterscheiden sich.`,
    why: 'Eine Version hat einen Inhalt; eine der Dateien wurde von Hand geändert.',
    fix: 'Behalten Sie die, die in dem Paket steht, das das LMS hat.',
  }),
  none: (file, path, found) => ({
    what: `${file} enthält keine Angaben zu einer Version.`,
    why:
      found === null
        ? `${path || 'Die Datei'} kann nicht gelesen werden.`
        : `${path || 'Die Datei'} hat nicht die Form, die sie haben muss (Meldung auf Englisch: ${found}).`,
    fix: 'Geben Sie die release.json des Kurses oder das Paket (.zip), das in das LMS importiert wurde.',
  }),
  noFile: (zip, name) => ({
    what: `${zip} enthält keine ${name}.`,
    why: ONE_EACH,
    fix: GIVE_PACKAGE,
  }),
  severalFiles: (zip, name) => ({
    what: `${zip} enthält mehr als eine ${name}.`,
    why: ONE_EACH,
    fix: GIVE_PACKAGE,
  }),
};
