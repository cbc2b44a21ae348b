import { XmlElement } from '@rgrove/parse-xml';

/** The element and all elements inside it, in document order. */
export function xmlElements(root: XmlElement): XmlElement[] {
  return [root, ...xmlChildren(root).flatMap(xmlElements)];
}

/** Direct children that are elements, all or those of one local name. */
export function xmlChildren(
  parent: XmlElement,
  localName?: string,
): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement &&
      (localName === undefined || localNameOf(child.name) === localName),
  );
}

/** A name without its prefix. */
export function localNameOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
