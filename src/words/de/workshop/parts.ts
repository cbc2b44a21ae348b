import type * as english from '../../workshop/parts.ts';

export const noPart: typeof english.noPart = (name, source) => ({
  what: `Der Seite fehlt der Teil ${name}.`,
  why: 'Skript und Seite gehören zusammen.',
  fix: `Geben Sie einem Element von ${source} das Attribut data-part mit dem Wert ${name}.`,
});
