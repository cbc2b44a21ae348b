import { XmlElement } from '@rgrove/parse-xml';
import { STRUCTURE_FILE } from '../cmi5Structure.ts';
import { localNameOf, xmlChildren } from '../../ground/xml/tree.ts';
import type { Told } from '../../errors.ts';
import type { LintRuleName } from './ruleName.ts';
import type { PackageView, Rule } from './view.ts';

/** The namespace of a course structure (cmi5, 13.2). */
export const STRUCTURE_NAMESPACE =
  'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** A rule about the course structure; it has nothing to say where there is none (another rule does). */
export function structureRule(
  rule: LintRuleName,
  look: (root: XmlElement, view: PackageView) => Told[],
): Rule {
  return (view) => {
    const root = structureRoot(view);
    if (!root) return [];
    return look(root, view).map((said) => ({
      rule,
      file: STRUCTURE_FILE,
      ...said,
    }));
  };
}

function structureRoot({ structure }: PackageView): XmlElement | null {
  if (structure === null || 'fault' in structure) return null;
  return localNameOf(structure.root.name) === 'courseStructure'
    ? structure.root
    : null;
}

/** What an element's prefix stands for; undefined where nothing binds it. */
export function namespaceOf(element: XmlElement): string | undefined {
  const end = element.name.indexOf(':');
  const key = end < 0 ? 'xmlns' : `xmlns:${element.name.slice(0, end)}`;
  for (
    let at: XmlElement['parent'] = element;
    at instanceof XmlElement;
    at = at.parent
  )
    if (at.attributes[key] !== undefined) return at.attributes[key];
  return undefined;
}

/** Direct children that belong to cmi5. A maker's own elements have another namespace (13.1.5). */
export function ownChildren(
  parent: XmlElement,
  localName?: string,
): XmlElement[] {
  const namespace = namespaceOf(parent);
  return xmlChildren(parent, localName).filter(
    (child) => namespaceOf(child) === namespace,
  );
}

/** AUs and blocks in their order, those inside blocks too. */
export function unitsOf(
  parent: XmlElement,
  kind: 'au' | 'block',
): XmlElement[] {
  return ownChildren(parent).flatMap((child) => {
    const name = localNameOf(child.name);
    const here = name === kind ? [child] : [];
    return name === 'block' ? [...here, ...unitsOf(child, kind)] : here;
  });
}

/** The objectives that the course defines; AUs and blocks refer to them. */
export function objectivesOf(root: XmlElement): XmlElement[] {
  return ownChildren(root, 'objectives').flatMap((list) =>
    ownChildren(list, 'objective'),
  );
}

/** What has an id and words of its own: the course, its objectives, blocks and AUs. */
export function definedIn(root: XmlElement): XmlElement[] {
  return [
    ...ownChildren(root, 'course'),
    ...objectivesOf(root),
    ...unitsOf(root, 'block'),
    ...unitsOf(root, 'au'),
  ];
}

/** An attribute without white space around it, which an LMS removes (13.1). */
export function valueOf(element: XmlElement, name: string): string | undefined {
  return element.attributes[name]?.trim();
}

/** How a finding calls an element: by its id, where it has one. */
export function called(element: XmlElement): string {
  const id = valueOf(element, 'id');
  return id ? `<${element.name} id="${id}">` : `<${element.name}>`;
}

/** Whether a text can be an IRI in full: a scheme, something behind it, and no character that must be escaped. */
export function isAbsoluteIri(text: string): boolean {
  const escapes = text.replaceAll(/%[0-9a-f]{2}/gi, '');
  return (
    /^[a-z][a-z0-9+.-]+:[^\s<>"{}|\\^`%]+$/i.test(escapes) &&
    (!/^https?:/i.test(text) || /^https?:\/\/[^/?#]+/i.test(text))
  );
}

/** An AU's address without white space around it; '' where it has none. */
export function urlOf(au: XmlElement): string {
  return (ownChildren(au, 'url')[0]?.text ?? '').trim();
}
