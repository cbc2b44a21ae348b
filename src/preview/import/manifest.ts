import { parseXml, XmlElement } from '@rgrove/parse-xml';

import { quoted } from './zip.ts';

/** One launchable unit of a SCORM 1.2 package, in the order of its organisation. */
export interface Sco {
  identifier: string;
  title: string;
  /** Path inside the package, decoded, without query. */
  path: string;
  /** Query and fragment to add at launch, with their marks; or ''. */
  search: string;
  /** Per cent as the manifest writes it; '' when it asks for none. */
  masteryScore: string;
  /** `HHHH:MM:SS.SS` or ''. */
  maxTimeAllowed: string;
  timeLimitAction: string;
  /** `adlcp:datafromlms`. */
  launchData: string;
}

export interface Manifest {
  identifier: string;
  title: string;
  /** At least one. */
  scos: Sco[];
}

export type ReadManifest =
  | { kind: 'manifest'; manifest: Manifest }
  | { kind: 'refused'; reason: string };

/** Reads an `imsmanifest.xml` of SCORM 1.2; anything else is refused with its reason. */
export function readManifest(xml: Uint8Array): ReadManifest {
  const root = parse(xml);
  if (!root)
    return refuse(
      'The imsmanifest.xml is not well-formed XML, so no LMS can read it.',
    );
  if (localName(root.name) !== 'manifest')
    return refuse(
      'The imsmanifest.xml does not begin with a manifest element.',
    );
  const version = versionOf(root);
  if (version !== '1.2')
    return refuse(
      `This is not a SCORM 1.2 package: its manifest says ${version ? `schemaversion ${quoted(version)}` : 'nothing about SCORM'}. This preview plays SCORM 1.2.`,
    );
  const organization = defaultOrganization(root);
  const scos = organization ? scosOf(root, organization) : [];
  if (!organization || scos.length === 0)
    return refuse(
      'The manifest names no SCO: no item of its organisation leads to a resource with scormtype "sco".',
    );
  const title = textOf(child(organization, 'title')) || scos[0]?.title || '';
  const identifier = attribute(root, 'identifier');
  return { kind: 'manifest', manifest: { identifier, title, scos } };
}

function parse(xml: Uint8Array): XmlElement | null {
  try {
    // Document types are skipped and unknown entities are errors: nothing expands.
    return parseXml(decode(xml)).root;
  } catch {
    return null;
  }
}

function decode(xml: Uint8Array): string {
  const [first, second] = xml;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(xml);
  const start = new TextDecoder('latin1').decode(xml.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  return new TextDecoder(declared ?? 'utf-8').decode(xml);
}

/** The stated version; a package without metadata is 1.2 when it uses 1.2's namespace. */
function versionOf(root: XmlElement): string {
  const stated = textOf(child(child(root, 'metadata'), 'schemaversion'));
  if (stated) return stated;
  const namespaces = Object.values(root.attributes);
  return namespaces.some((value) => value.endsWith('adlcp_rootv1p2'))
    ? '1.2'
    : '';
}

function defaultOrganization(root: XmlElement): XmlElement | undefined {
  const organizations = child(root, 'organizations');
  const all = children(organizations, 'organization');
  const wanted = organizations ? attribute(organizations, 'default') : '';
  return all.find((one) => attribute(one, 'identifier') === wanted) ?? all[0];
}

function scosOf(root: XmlElement, organization: XmlElement): Sco[] {
  const holder = child(root, 'resources');
  const resources = new Map(
    children(holder, 'resource').map((one) => [
      attribute(one, 'identifier'),
      one,
    ]),
  );
  const base =
    attribute(root, 'base') + (holder ? attribute(holder, 'base') : '');
  return itemsUnder(organization).flatMap((item) => {
    const resource = resources.get(attribute(item, 'identifierref'));
    const href = resource ? attribute(resource, 'href') : '';
    if (!resource || !href) return [];
    if (attribute(resource, 'scormtype').toLowerCase() !== 'sco') return [];
    return [
      {
        identifier: attribute(item, 'identifier'),
        title: textOf(child(item, 'title')),
        ...splitHref(
          base + attribute(resource, 'base') + href,
          attribute(item, 'parameters'),
        ),
        masteryScore: textOf(child(item, 'masteryscore')),
        maxTimeAllowed: textOf(child(item, 'maxtimeallowed')),
        timeLimitAction: textOf(child(item, 'timelimitaction')),
        launchData: textOf(child(item, 'datafromlms')),
      },
    ];
  });
}

function itemsUnder(parent: XmlElement): XmlElement[] {
  return children(parent, 'item').flatMap((item) => [
    item,
    ...itemsUnder(item),
  ]);
}

/** Content Aggregation Model 1.2, 2.3.4.2: parameters begin with `?`, `&` or `#`, or with nothing. */
function splitHref(
  href: string,
  parameters: string,
): { path: string; search: string } {
  const end = href.search(/[?#]/);
  const path = end < 0 ? href : href.slice(0, end);
  const own = end < 0 ? '' : href.slice(end);
  const more = parameters.replace(/^[?&]/, '');
  const joined = more.startsWith('#')
    ? own + more
    : `${own}${own.includes('?') ? '&' : '?'}${more}`;
  return { path: decoded(path), search: more ? joined : own };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replace(/^\.\//, '');
  } catch {
    return path;
  }
}

// Prefixes differ from tool to tool, so an element goes by its local name.
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function children(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node): node is XmlElement =>
      node instanceof XmlElement && localName(node.name) === name,
  );
}

function child(
  parent: XmlElement | undefined,
  name: string,
): XmlElement | undefined {
  return children(parent, name)[0];
}

function attribute(element: XmlElement, name: string): string {
  const found = Object.entries(element.attributes).find(
    ([key]) => localName(key) === name,
  );
  return found?.[1].trim() ?? '';
}

function textOf(element: XmlElement | undefined): string {
  return element?.text.trim() ?? '';
}

function refuse(reason: string): ReadManifest {
  return { kind: 'refused', reason };
}
