import type { XmlElement } from '@rgrove/parse-xml';

import { visible } from '../../ground/quoted.ts';
import {
  MOST_UNITS,
  refuse,
  splitHref,
  tooManyUnits,
  type ReadManifest,
  type Unit,
} from './units.ts';
import {
  attribute,
  child,
  elements,
  localName,
  parseTree,
  textOf,
} from './xmlTree.ts';
import { words } from '../web/words.ts';

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

/** The launch method of an AU that stands in no frame; any other word means that it may (cmi5 course structure, 13.1.4). */
export const OWN_WINDOW = 'OwnWindow';

/** Reads a `cmi5.xml`; one that cannot be played is refused with its reason. */
export function readStructure(xml: Uint8Array): ReadManifest {
  const parsed = parseTree(xml, STRUCTURE_FILE);
  if (parsed.kind === 'refused') return parsed;
  const { root } = parsed;
  const course = child(root, 'course');
  if (localName(root.name) !== 'coursestructure' || !course)
    return refuse(words().structureFaults.root);
  const aus = ausUnder(root);
  if (aus.length > MOST_UNITS) return tooManyUnits();
  const units = aus.map(unitOf);
  if (units.length === 0) return refuse(words().structureFaults.noAu);
  const fault = units.map(faultOf).find((one) => one !== null);
  if (fault) return refuse(fault);
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

/** Why an LMS cannot launch or judge an AU (its schema says the same); null when it can. */
function faultOf({ identifier, moveOn, masteryScore }: Unit): string | null {
  const say = words().structureFaults;
  if (!identifier) return say.noId;
  if (!MOVE_ONS.includes(moveOn)) return say.moveOn(visible(moveOn), MOVE_ONS);
  const score = Number(masteryScore || '0');
  return score >= 0 && score <= 1
    ? null
    : say.masteryScore(visible(masteryScore));
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
  return {
    identifier: attribute(au, 'id'),
    title: wordsOf(au),
    ...splitHref(textOf(child(au, 'url'))),
    masteryScore: attribute(au, 'masteryscore'),
    maxTimeAllowed: '',
    timeLimitAction: '',
    launchData: textOf(child(au, 'launchparameters')),
    completionThreshold: '',
    moveOn: attribute(au, 'moveon') || USUAL_MOVE_ON,
    entitlementKey: textOf(child(au, 'entitlementkey')),
    launchMethod:
      attribute(au, 'launchmethod') === OWN_WINDOW ? OWN_WINDOW : 'AnyWindow',
    objectives: [],
  };
}

/** The first language of a title. */
function wordsOf(element: XmlElement): string {
  return textOf(child(element, 'title', 'langstring'));
}
