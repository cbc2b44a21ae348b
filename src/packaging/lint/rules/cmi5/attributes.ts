import type { XmlElement } from '@rgrove/parse-xml';
import { partWords } from '../../../../words/workshop/packaging/lint/cmi5/parts.ts';
import type { Told } from '../../../../errors.ts';
import { localNameOf } from '../../../../ground/xml/tree.ts';
import { called, ownChildren, structureRule } from '../../structure.ts';

const KNOWN: Record<string, readonly string[]> = {
  course: ['id'],
  objective: ['id', 'idref'],
  block: ['id'],
  au: ['id', 'moveOn', 'masteryScore', 'launchMethod', 'activityType'],
  langstring: ['lang'],
};

/** The elements of cmi5 have only the attributes of its schema, in their own case; a maker's own have a prefix. */
export const cmi5Attributes = structureRule('cmi5-attributes', faultsIn);

function faultsIn(element: XmlElement): Told[] {
  return [...unknownOf(element), ...ownChildren(element).flatMap(faultsIn)];
}

function unknownOf(element: XmlElement): Told[] {
  const known = KNOWN[localNameOf(element.name)] ?? [];
  return Object.keys(element.attributes)
    .filter((each) => !each.includes(':') && each !== 'xmlns')
    .filter((each) => !known.includes(each))
    .map((name) => partWords.attribute(called(element), name, known));
}
