import type { XmlElement } from '@rgrove/parse-xml';

import { MOST_UNITS, splitHref, type Standard, type Unit } from './units.ts';
import { attribute, child, children, textOf } from './xmlTree.ts';

/** The SCOs of an organisation, in its order, up to one more than {@link MOST_UNITS}. */
export function scosOf(
  root: XmlElement,
  organization: XmlElement,
  standard: Standard,
): Unit[] {
  const holder = child(root, 'resources');
  const resources = new Map(
    children(holder, 'resource').map((one) => [
      attribute(one, 'identifier'),
      one,
    ]),
  );
  const base = attribute(root, 'base') + attribute(holder, 'base');
  const shared = sharedSequencings(root);
  let found = 0;
  return itemsUnder(organization).flatMap((item) => {
    const resource = resources.get(attribute(item, 'identifierref'));
    const href = attribute(resource, 'href');
    if (!href) return [];
    if (attribute(resource, 'scormtype').toLowerCase() !== 'sco') return [];
    found += 1;
    if (found > MOST_UNITS + 1) return [];
    return [
      {
        identifier: attribute(item, 'identifier'),
        title: textOf(child(item, 'title')),
        ...splitHref(
          base + attribute(resource, 'base') + href,
          attribute(item, 'parameters'),
        ),
        timeLimitAction: textOf(child(item, 'timelimitaction')),
        launchData: textOf(child(item, 'datafromlms')),
        ...(standard === 'scorm12' ? rules12(item) : rules2004(shared, item)),
        moveOn: '',
        entitlementKey: '',
        launchMethod: '',
      },
    ];
  });
}

type Rules = Pick<
  Unit,
  'masteryScore' | 'maxTimeAllowed' | 'completionThreshold' | 'objectives'
>;

function rules12(item: XmlElement): Rules {
  return {
    masteryScore: textOf(child(item, 'masteryscore')),
    maxTimeAllowed: textOf(child(item, 'maxtimeallowed')),
    completionThreshold: '',
    objectives: [],
  };
}

/** What items may share, by id. */
export function sharedSequencings(root: XmlElement): Map<string, XmlElement> {
  const all = children(child(root, 'sequencingcollection'), 'sequencing');
  return new Map(
    all.toReversed().map((one) => [attribute(one, 'id'), one] as const),
  );
}

function rules2004(all: Map<string, XmlElement>, item: XmlElement): Rules {
  const sequencing = child(item, 'sequencing');
  const shared = all.get(attribute(sequencing, 'idref'));
  // What the item says itself takes the place of what it shares (IMS SS, 3.2).
  const part = (name: string): XmlElement | undefined =>
    child(sequencing, name) ?? child(shared, name);
  const objective = child(part('objectives'), 'primaryobjective');
  return {
    masteryScore:
      attribute(objective, 'satisfiedbymeasure') === 'true'
        ? // 1.0 is the schema's own default.
          textOf(child(objective, 'minnormalizedmeasure')) || '1'
        : '',
    maxTimeAllowed: attribute(
      part('limitconditions'),
      'attemptabsolutedurationlimit',
    ),
    completionThreshold: thresholdOf(child(item, 'completionthreshold')),
    objectives: objectiveIds(part('objectives')),
  };
}

/** The primary objective and the others, those that have an id (RTE 2004, 4.2.17): only they reach the SCO. */
function objectiveIds(objectives: XmlElement | undefined): string[] {
  const all = [
    ...children(objectives, 'primaryobjective'),
    ...children(objectives, 'objective'),
  ];
  return [
    ...new Set(all.map((one) => attribute(one, 'objectiveid')).filter(Boolean)),
  ];
}

/** 4th edition writes attributes and asks to be counted, 3rd writes a number. */
function thresholdOf(element: XmlElement | undefined): string {
  const counts = attribute(element, 'completedbymeasure');
  if (!element || counts === 'false') return '';
  if (counts !== 'true') return textOf(element);
  return attribute(element, 'minprogressmeasure') || '1';
}

function itemsUnder(parent: XmlElement): XmlElement[] {
  return children(parent, 'item').flatMap((item) => [
    item,
    ...itemsUnder(item),
  ]);
}
