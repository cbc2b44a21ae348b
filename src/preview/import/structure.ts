import type { XmlElement } from '@rgrove/parse-xml';

import { refuse, splitHref, type ReadManifest, type Unit } from './units.ts';
import {
  attribute,
  child,
  elements,
  localName,
  parseTree,
  textOf,
} from './xmlTree.ts';

/** The course structure at the root of a cmi5 package. */
export const STRUCTURE_FILE = 'cmi5.xml';

/** What an AU that says nothing asks for (cmi5 course structure, 13.1.4): it is satisfied at once. */
const USUAL_MOVE_ON = 'NotApplicable';
const MOVE_ONS = [
  USUAL_MOVE_ON,
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
];

/** Reads a `cmi5.xml`; one that cannot be played is refused with its reason. */
export function readStructure(xml: Uint8Array): ReadManifest {
  const parsed = parseTree(xml, STRUCTURE_FILE);
  if (parsed.kind === 'refused') return parsed;
  const { root } = parsed;
  const course = child(root, 'course');
  if (localName(root.name) !== 'coursestructure' || !course)
    return refuse(
      'The cmi5.xml does not begin with a courseStructure that holds a course.',
    );
  const units = ausUnder(root).map(unitOf);
  if (units.length === 0)
    return refuse('The cmi5.xml names no AU, so there is nothing to launch.');
  const nameless = units.find(({ identifier }) => !identifier);
  if (nameless)
    return refuse(
      'An AU in the cmi5.xml has no id, so an LMS cannot keep its record.',
    );
  return {
    kind: 'manifest',
    manifest: {
      standard: 'cmi5',
      identifier: attribute(course, 'id'),
      title: wordsOf(course) || units[0]?.title || '',
      units,
    },
  };
}

/** AUs in their order, those in blocks too. */
function ausUnder(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((one) => {
    const name = localName(one.name);
    if (name === 'au') return [one];
    return name === 'block' ? ausUnder(one) : [];
  });
}

function unitOf(au: XmlElement): Unit {
  const moveOn = attribute(au, 'moveon');
  return {
    identifier: attribute(au, 'id'),
    title: wordsOf(au),
    ...splitHref(textOf(child(au, 'url'))),
    masteryScore: attribute(au, 'masteryscore'),
    maxTimeAllowed: '',
    timeLimitAction: '',
    launchData: textOf(child(au, 'launchparameters')),
    completionThreshold: '',
    moveOn: MOVE_ONS.includes(moveOn) ? moveOn : USUAL_MOVE_ON,
  };
}

/** The first language of a title. */
function wordsOf(element: XmlElement): string {
  return textOf(child(element, 'title', 'langstring'));
}
