import type { XmlElement } from '@rgrove/parse-xml';

import { quoted } from '../../ground/quoted.ts';
import { xmlElements } from '../../ground/xml/tree.ts';
import { scosOf, sharedSequencings } from './scos.ts';
import {
  MOST_UNITS,
  TOO_MANY_UNITS,
  refuse,
  type ReadManifest,
  type Standard,
} from './units.ts';
import {
  attribute,
  child,
  children,
  localName,
  parseTree,
  textOf,
} from './xmlTree.ts';

/** What `schemaversion` says, by standard: ADL's own spellings, and the one of 2004's first editions. */
const VERSIONS = new Map<string, Standard>([
  ['1.2', 'scorm12'],
  ['cam 1.3', 'scorm2004'],
  ['2004 2nd edition', 'scorm2004'],
  ['2004 3rd edition', 'scorm2004'],
  ['2004 4th edition', 'scorm2004'],
]);

/** Elements in what up to 500 items may share, so that reading them stays cheap. */
const MOST_SHARED = 500;

/** Reads an `imsmanifest.xml` of SCORM 1.2 or 2004; anything else is refused with its reason. */
export function readManifest(xml: Uint8Array): ReadManifest {
  const parsed = parseTree(xml, 'imsmanifest.xml');
  if (parsed.kind === 'refused') return parsed;
  const { root } = parsed;
  if (localName(root.name) !== 'manifest')
    return refuse(
      'The imsmanifest.xml does not begin with a manifest element.',
    );
  const version = versionOf(root);
  const standard = VERSIONS.get(version.toLowerCase());
  if (!standard)
    return refuse(
      `This is no package of SCORM 1.2 or 2004: its manifest says ${version ? `schemaversion ${quoted(version)}` : 'nothing about SCORM'}.`,
    );
  for (const one of sharedSequencings(root).values())
    if (xmlElements(one).length > MOST_SHARED)
      return refuse(
        `The manifest’s sequencing ${quoted(attribute(one, 'id'))}, which items share, holds more than ${String(MOST_SHARED)} elements. No course needs that.`,
      );
  const organization = defaultOrganization(root);
  const units = organization ? scosOf(root, organization, standard) : [];
  if (!organization || units.length === 0)
    return refuse(
      'The manifest names no SCO: no item of its organisation leads to a resource with scormtype "sco".',
    );
  if (units.length > MOST_UNITS) return refuse(TOO_MANY_UNITS);
  const title = textOf(child(organization, 'title')) || units[0]?.title || '';
  const identifier = attribute(root, 'identifier');
  return { kind: 'manifest', manifest: { standard, identifier, title, units } };
}

/** The stated version; a package without metadata goes by ADL's namespace. */
function versionOf(root: XmlElement): string {
  const stated = textOf(child(root, 'metadata', 'schemaversion'));
  if (stated) return stated;
  const namespaces = Object.values(root.attributes);
  if (namespaces.some((value) => value.endsWith('adlcp_rootv1p2')))
    return '1.2';
  return namespaces.some((value) => value.endsWith('adlcp_v1p3'))
    ? 'CAM 1.3'
    : '';
}

function defaultOrganization(root: XmlElement): XmlElement | undefined {
  const organizations = child(root, 'organizations');
  const all = children(organizations, 'organization');
  const wanted = attribute(organizations, 'default');
  return all.find((one) => attribute(one, 'identifier') === wanted) ?? all[0];
}
