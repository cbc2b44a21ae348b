import { sizeInWords } from './sizes.ts';

const figures = (number: number) => number.toLocaleString('en-GB');

/** What a file of XML holds too much of, to stand after `holds`. */
export const tooMuchXml = {
  bytes: (most: number) => `more than ${sizeInWords(most)}`,
  elements: (most: number) => `more than ${figures(most)} elements`,
  attributes: (most: number) => `more than ${figures(most)} attributes`,
  nested: (most: number) => `elements nested more than ${figures(most)} deep`,
  nestedTooDeep: 'elements nested too deep',
  attributesOfOne: (element: string, most: number) =>
    `a <${element}> with more than ${figures(most)} attributes`,
  value: (most: number) =>
    `an attribute of more than ${figures(most)} characters`,
};

/** Why XML cannot be read, as a clause; what its parser says is said in English by the parser. */
export const xmlFaults = {
  tooMuch: (what: string) => `it holds ${what}; no course needs that`,
  noRoot: 'it has no root element',
  encoding: 'its encoding is not known',
};
