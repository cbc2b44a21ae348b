import type { XmlElement } from '@rgrove/parse-xml';
import { EDITIONS, type Edition } from '../editions.ts';
import { readReference } from '../paths.ts';
import {
  localNameOf,
  xmlChildren,
  xmlElements,
} from '../../ground/xml/tree.ts';
import type { PackageView } from './view.ts';

/** A manifest's resource, with paths from the package's root. */
export interface Resource {
  element: XmlElement;
  identifier: string | null;
  launch: string | null;
  files: string[];
}

/** The manifest's root, or null when it is missing or no manifest (another rule says so). */
export function manifestRoot(view: PackageView): XmlElement | null {
  if (view.manifest === null || 'fault' in view.manifest) return null;
  const { root } = view.manifest;
  return localNameOf(root.name) === 'manifest' ? root : null;
}

/** All elements of one local name, anywhere in the manifest. */
export function manifestElements(
  root: XmlElement,
  localName: string,
): XmlElement[] {
  return xmlElements(root).filter(
    (element) => localNameOf(element.name) === localName,
  );
}

/** The resources, their hrefs read against `xml:base` and freed of queries. */
export function resourcesOf(root: XmlElement): Resource[] {
  return xmlChildren(root, 'resources').flatMap((list) =>
    xmlChildren(list, 'resource').map((element) => {
      const bases = [root, list, element].map(
        (each) => each.attributes['xml:base'] ?? '',
      );
      const resolve = (href: string | undefined): string | null => {
        if (href === undefined) return null;
        const reference = readReference(bases.join('') + href, '');
        return reference.kind === 'internal' ? reference.path : href;
      };
      return {
        element,
        identifier: element.attributes['identifier'] ?? null,
        launch: resolve(element.attributes['href']),
        files: xmlChildren(element, 'file').flatMap(
          (file) => resolve(file.attributes['href']) ?? [],
        ),
      };
    }),
  );
}

/**
 * The editions of SCORM that the manifest may belong to by its namespaces: those
 * of 2004 share theirs. Without any it is read as SCORM 1.2, as LMSs do.
 */
export function editionsOf(root: XmlElement): [Edition, ...Edition[]] {
  const editions = Object.values(EDITIONS);
  const declared = Object.values(root.attributes);
  const [first = EDITIONS.scorm12, ...others] = editions.filter(({ schemas }) =>
    schemas.some(({ namespace }) => declared.includes(namespace)),
  );
  return [first, ...others];
}

/** Prefixes that the root binds to a namespace, `''` being the default. */
export function prefixesFor(root: XmlElement, namespace: string): string[] {
  return Object.entries(root.attributes).flatMap(([name, value]) => {
    if (value !== namespace) return [];
    if (name === 'xmlns') return [''];
    return name.startsWith('xmlns:') ? [name.slice('xmlns:'.length)] : [];
  });
}
