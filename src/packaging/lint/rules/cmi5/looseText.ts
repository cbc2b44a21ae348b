import { XmlText, type XmlElement } from '@rgrove/parse-xml';
import { partWords } from '../../../../words/workshop/packaging/lint/cmi5/parts.ts';
import type { Told } from '../../../../errors.ts';
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

function faultsIn(element: XmlElement): Told[] {
  return [...looseIn(element), ...ownChildren(element).flatMap(faultsIn)];
}

function looseIn(element: XmlElement): Told[] {
  if (!WITHOUT_TEXT.includes(localNameOf(element.name))) return [];
  const words = element.children
    .map((child) => (child instanceof XmlText ? child.text.trim() : ''))
    .find((text) => text !== '');
  return words === undefined
    ? []
    : [partWords.looseText(called(element), words.slice(0, 40))];
}
