import type * as english from '../../../workshop/ground/xml.ts';
import { inFigures } from '../../phrasing.ts';
import { sizeInWords } from './sizes.ts';

export const tooMuchXml: typeof english.tooMuchXml = {
  bytes: (most) => `mehr als ${sizeInWords(most)}`,
  elements: (most) => `mehr als ${inFigures(most)} Elemente`,
  attributes: (most) => `mehr als ${inFigures(most)} Attribute`,
  nested: (most) => `mehr als ${inFigures(most)} Ebenen von Elementen`,
  nestedTooDeep: 'zu tief verschachtelte Elemente',
  attributesOfOne: (element, most) =>
    `ein <${element}> mit mehr als ${inFigures(most)} Attributen`,
  value: (most) => `ein Attribut mit mehr als ${inFigures(most)} Zeichen`,
};

export const xmlFaults: typeof english.xmlFaults = {
  tooMuch: (what) => `sie enthält ${what}; das braucht kein Kurs`,
  noRoot: 'sie hat kein Wurzelelement',
  encoding: 'ihre Zeichencodierung ist nicht bekannt',
};
