import type * as english from '../../../workshop/packaging/accent.ts';
import { inFigures } from '../../phrasing.ts';

export const accentFaults: typeof english.accentFaults = {
  noColour: (value) => ({
    what: `${value} ist keine Farbe.`,
    why: 'Man schreibt sie als # und sechs Zeichen von 0 bis 9 und a bis f.',
    fix: 'Schreiben Sie sie wie #0b5a68, auf einer Befehlszeile in Anführungszeichen.',
  }),
  tooLight: (value, ratio, least, nearest) => ({
    what: `${value} ist zu hell: Auf der hellen Seite des Kurses beträgt der Kontrast ${ratio.toFixed(2).replace('.', ',')} zu 1.`,
    why: `Links haben diese Farbe, und Schaltflächen haben sie unter weißer Schrift; beide brauchen ${inFigures(least)} zu 1 (WCAG 2.2, 1.4.3).`,
    fix: `Nehmen Sie ${nearest}, den nächsten Ton, der genügt, oder einen dunkleren.`,
  }),
};
