import type * as english from '../../../workshop/packages/look.ts';
import { inFigures } from '../../phrasing.ts';

export const lookWords: typeof english.lookWords = {
  title: 'Ihr Erscheinungsbild',
  accent: 'Akzentfarbe',
  accentHint:
    'Links und Schaltflächen nehmen sie an. Leer: die Farbe des Kurses. Sie muss dunkel genug für Schrift auf einer hellen Seite sein; für die dunkle Ansicht wird ein hellerer Ton daraus gemacht.',
  pick: 'Akzentfarbe auswählen',
  logo: 'Logo',
  logoHint:
    'Ein SVG oder PNG von höchstens 50 kB für die Kopfzeile, wo es 32 Pixel hoch auf Weiß steht. Bildschirmleseprogramme sagen den Namen Ihrer Organisation, wie er unten in Ihren Regeln steht. Ohne Datei zeigt der Kurs sein eigenes Zeichen.',
};

export const previewWords: typeof english.previewWords = {
  title: 'So sehen es die Lernenden',
  light: 'Hell',
  dark: 'Dunkel',
  step: 'Der Schritt, bei dem Sie sind',
  link: 'Ein Link im Text',
  button: 'Eine Schaltfläche',
  ownColour: 'Gezeigt in der Farbe des Kurses.',
};

export const contrastOf: typeof english.contrastOf = (light, dark, least) =>
  `Schrift in dieser Farbe hat auf der hellen Seite einen Kontrast von ${inFigures(light)} zu 1 und in ihrem helleren Ton auf der dunklen einen von ${inFigures(dark)} zu 1. Mindestens ${inFigures(least)} zu 1 ist nötig.`;
