import type * as english from '../../../workshop/packaging/logo.ts';
import { counted, inFigures } from '../../phrasing.ts';

export const logoRefused: typeof english.logoRefused = (file) =>
  `${file} kann nicht verwendet werden.`;

const plainSvg =
  'Exportieren Sie das Bild als einfaches SVG, in dem alles als Form gezeichnet ist, oder als PNG.';

export const logoFaults: typeof english.logoFaults = {
  tooLarge: (bytes, most) => ({
    why: `Die Datei hat ${counted(bytes, 'Byte', 'Bytes')}; ein Logo darf ${inFigures(most)} haben, da alle Lernenden es am Anfang laden.`,
    fix: 'Exportieren Sie es kleiner: 96 Pixel Höhe genügen. Oder nehmen Sie ein SVG.',
  }),
  badProportion: (width, height) => ({
    why: `Es ist ${inFigures(width)} breit und ${inFigures(height)} hoch; in der Kopfzeile, 32 Pixel hoch, wäre nichts zu erkennen.`,
    fix: 'Nehmen Sie eine Fassung, die höchstens 8-mal so breit wie hoch und höchstens doppelt so hoch wie breit ist.',
  }),
  pngDamaged: {
    why: 'Das PNG ist abgeschnitten oder beschädigt.',
    fix: 'Speichern Sie es noch einmal oder laden Sie es neu herunter.',
  },
  pngMoves: {
    why: 'Das PNG ist animiert, und was sich in der Kopfzeile bewegt, hindert am Lesen (WCAG 2.2, 2.2.2).',
    fix: 'Nehmen Sie ein Bild, das stillsteht.',
  },
  pngPixels: (width, height, most) => ({
    why: `Es misst ${inFigures(width)} mal ${inFigures(height)} Pixel; jede Seite darf 1 bis ${inFigures(most)} haben.`,
    fix: 'Verkleinern Sie es: Für die Kopfzeile genügen 96 Pixel Höhe.',
  }),
  unreadable: (fault) => ({
    why: `Es ist kein PNG, und als SVG lässt es sich nicht lesen: ${fault}.`,
    fix: 'Geben Sie ein SVG in UTF-8 oder ein PNG an.',
  }),
  noSvg: (root) => ({
    why: `Das Wurzelelement ist <${root}> und nicht <svg> mit seinem Namensraum.`,
    fix: 'Exportieren Sie das Bild als einfaches SVG oder als PNG.',
  }),
  beyondShape: (odd) => ({
    why: `Es enthält ${odd}; kein Logo braucht das.`,
    fix: plainSvg,
  }),
  notPlain: (faults) => ({ why: faults.join(' '), fix: plainSvg }),
  noSize: {
    why: 'Das SVG sagt nicht, wie groß es ist.',
    fix: "Geben Sie seinem <svg> eine viewBox, etwa viewBox='0 0 160 40'.",
  },
};

export const svgFaults: typeof english.svgFaults = {
  encoding: (encoding) =>
    `Es ist in ${encoding} geschrieben und nicht in UTF-8.`,
  entities: 'Es definiert Entitäten.',
  ownStyleSheet: 'Es nennt ein eigenes Stylesheet.',
  foreign: (element) => `Es enthält <${element}>.`,
  moving: (element) => `Es enthält <${element}>; ein Logo bewegt sich nicht.`,
  handler: (element, name) =>
    `<${element}> hat die Ereignisbehandlung ${name}.`,
  leadsTo: (element, name, url) =>
    url === ''
      ? `<${element}> führt in ${name} nirgendwohin.`
      : `<${element}> führt in ${name} zu ${url}.`,
  styleLoads: (url) =>
    url === '' ? 'Ein Stil lädt eine leere Adresse.' : `Ein Stil lädt ${url}.`,
  styleBrings: 'Ein Stil holt eine andere Datei herein.',
  styleBackslash: 'Ein Stil enthält einen umgekehrten Schrägstrich.',
  styleMoves: 'Ein Stil bewegt das Bild; ein Logo bewegt sich nicht.',
  showsItself: 'Ein Teil davon zeigt sich selbst.',
  drawsTooMuch: (most) =>
    `Seine Teile zeigen einander so oft, dass mehr als ${inFigures(most)} gezeichnet würden.`,
};

export const logoNotes: typeof english.logoNotes = {
  name: (name) =>
    `Bildschirmleseprogramme nennen das Logo „${name}“, wie der Kurs gebaut wurde. Damit dort Ihr eigener Name steht, tragen Sie den Namen Ihrer Organisation in Ihre Regeln ein.`,
  weight: (kilobytes, better) =>
    `Das Logo macht jeden ersten Start um ${inFigures(Math.round(kilobytes * 10) / 10)} kB größer; für langsame Leitungen ist eines von höchstens ${inFigures(better)} kB besser.`,
};

export const noPlaceForLogo: typeof english.noPlaceForLogo = {
  what: 'Der Kurs hat keinen Platz für ein Logo.',
  why: 'Das Logo tritt an die Stelle des Zeichens in der Kopfzeile, und das Dokument hat keines.',
  fix: 'Bauen Sie die Website mit npm run build neu oder lassen Sie das Logo weg.',
};
