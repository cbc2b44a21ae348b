import type { XmlElement } from '@rgrove/parse-xml';
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

function faultsIn(element: XmlElement): ReturnType<typeof unknownOf> {
  return [...unknownOf(element), ...ownChildren(element).flatMap(faultsIn)];
}

function unknownOf(element: XmlElement) {
  const known = KNOWN[localNameOf(element.name)] ?? [];
  return Object.keys(element.attributes)
    .filter((each) => !each.includes(':') && each !== 'xmlns')
    .filter((each) => !known.includes(each))
    .map((each) => ({
      what: `${called(element)} has the attribute ${each}, which cmi5 does not know there.`,
      why: 'An LMS that holds the file against the schema refuses it; others do as if it were not there.',
      fix:
        known.length === 0
          ? 'Take it away.'
          : `It knows ${known.join(', ')}; case counts.`,
    }));
}
