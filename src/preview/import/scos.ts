import type { XmlElement } from '@rgrove/parse-xml';

import { splitHref, type Standard, type Unit } from './units.ts';
import { attribute, child, children, textOf } from './xmlTree.ts';

/** The SCOs of an organisation, in its order. */
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
  return itemsUnder(organization).flatMap((item) => {
    const resource = resources.get(attribute(item, 'identifierref'));
    const href = attribute(resource, 'href');
    if (!href) return [];
    if (attribute(resource, 'scormtype').toLowerCase() !== 'sco') return [];
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
        ...(standard === 'scorm12' ? rules12(item) : rules2004(root, item)),
        moveOn: '',
      },
    ];
  });
}

type Rules = Pick<
  Unit,
  'masteryScore' | 'maxTimeAllowed' | 'completionThreshold'
>;

function rules12(item: XmlElement): Rules {
  return {
    masteryScore: textOf(child(item, 'masteryscore')),
    maxTimeAllowed: textOf(child(item, 'maxtimeallowed')),
    completionThreshold: '',
  };
}

function rules2004(root: XmlElement, item: XmlElement): Rules {
  const sequencing = child(item, 'sequencing');
  const shared = children(
    child(root, 'sequencingcollection'),
    'sequencing',
  ).find((one) => attribute(one, 'id') === attribute(sequencing, 'idref'));
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
  };
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
