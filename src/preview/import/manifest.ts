import type { XmlElement } from '@rgrove/parse-xml';

import { visible } from '../../ground/quoted.ts';
import { xmlElements } from '../../ground/xml/tree.ts';
import { scosOf, sharedSequencings } from './scos.ts';
import {
  MOST_UNITS,
  refuse,
  tooManyUnits,
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
import { words } from '../web/words.ts';

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
    return refuse(words().manifestFaults.root);
  const version = versionOf(root);
  const standard = VERSIONS.get(version.toLowerCase());
  if (!standard)
    return refuse(
      version
        ? words().manifestFaults.version(visible(version))
        : words().manifestFaults.noVersion,
    );
  for (const one of sharedSequencings(root).values())
    if (xmlElements(one).length > MOST_SHARED)
      return refuse(
        words().manifestFaults.shared(
          visible(attribute(one, 'id')),
          MOST_SHARED,
        ),
      );
  const organization = defaultOrganization(root);
  const units = organization ? scosOf(root, organization, standard) : [];
  if (!organization || units.length === 0)
    return refuse(words().manifestFaults.noSco);
  if (units.length > MOST_UNITS) return tooManyUnits();
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
