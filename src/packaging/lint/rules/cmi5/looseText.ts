import { XmlText, type XmlElement } from '@rgrove/parse-xml';
import { localNameOf } from '../../../../ground/xml/tree.ts';
import { called, ownChildren, structureRule } from '../../structure.ts';

const WITHOUT_TEXT = [
  'courseStructure',
  'course',
  'objectives',
  'objective',
  'block',
  'au',
  'title',
  'description',
];

/** Words stand only in the elements that are made for them. */
export const cmi5LooseText = structureRule('cmi5-loose-text', faultsIn);

function faultsIn(element: XmlElement): ReturnType<typeof looseIn> {
  return [...looseIn(element), ...ownChildren(element).flatMap(faultsIn)];
}

function looseIn(element: XmlElement) {
  if (!WITHOUT_TEXT.includes(localNameOf(element.name))) return [];
  const words = element.children
    .map((child) => (child instanceof XmlText ? child.text.trim() : ''))
    .find((text) => text !== '');
  if (words === undefined) return [];
  return [
    {
      what: `${called(element)} holds loose words: ${words.slice(0, 40)}.`,
      why: 'LMSs hold the file against the schema, and refuse words outside their element.',
      fix: 'Put what people read into <langstring>, and take the rest away.',
    },
  ];
}
