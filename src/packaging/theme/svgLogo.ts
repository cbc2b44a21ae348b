import type { XmlElement } from '@rgrove/parse-xml';
import { logoFaults, svgFaults } from '../../words/workshop/packaging/logo.ts';
import { mapCssUrls } from '../cssUrls.ts';
import { beyondShape, XML_BOUNDS } from '../../ground/xml/bounds.ts';
import {
  localNameOf,
  xmlChildren,
  xmlElements,
} from '../../ground/xml/tree.ts';
import { readXml } from '../../ground/xml/read.ts';
import { faultsOfDrawing } from './drawing.ts';
import { eachOnce, type Picture } from './picture.ts';

/** A path of a logo may be as long as its file; the rest is far beyond any logo. */
const LOGO_BOUNDS = { ...XML_BOUNDS, value: 50_000 };

/** What runs code, brings in another document, or plays. */
const FOREIGN = new Set(
  'script handler listener foreignobject iframe object embed audio video canvas link meta base'.split(
    ' ',
  ),
);
const MOVING = new Set(
  'animate animatemotion animatetransform animatecolor set discard'.split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'data', 'base', 'action']);

/** The size of an SVG that shows only itself, or everything in it that a logo may not hold. */
export function readSvg(text: string): Picture {
  const xml = readXml(text);
  if ('fault' in xml) return logoFaults.unreadable(xml.fault);
  const { root } = xml;
  if (
    root.name.toLowerCase() !== 'svg' ||
    root.attributes['xmlns'] !== 'http://www.w3.org/2000/svg'
  )
    return logoFaults.noSvg(root.name);
  const odd = beyondShape(root, LOGO_BOUNDS, xmlChildren);
  if (odd !== null) return logoFaults.beyondShape(odd);
  const faults = [
    ...faultsOfText(text),
    ...xmlElements(root).flatMap(faultsOfElement),
    ...faultsOfDrawing(root),
  ];
  if (faults.length > 0) return logoFaults.notPlain(eachOnce(faults));
  return sizeOf(root);
}

/** What stands outside the elements: other encodings hide text from this check, and entities and style sheets bring in files. */
function faultsOfText(text: string): string[] {
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/i.exec(text);
  return [
    encoding && !/^(utf-8|us-ascii)$/i.test(encoding[1] ?? '')
      ? svgFaults.encoding(encoding[1] ?? '')
      : '',
    /<!ENTITY/i.test(text) ? svgFaults.entities : '',
    /<\?xml-/i.test(text) ? svgFaults.ownStyleSheet : '',
  ].filter((fault) => fault !== '');
}

function faultsOfElement({ name, attributes, text }: XmlElement): string[] {
  const local = localNameOf(name).toLowerCase();
  const faults = Object.entries(attributes).flatMap(([attribute, value]) =>
    faultsOfAttribute(name, attribute, value),
  );
  if (FOREIGN.has(local)) faults.push(svgFaults.foreign(name));
  if (MOVING.has(local)) faults.push(svgFaults.moving(name));
  if (local === 'style') faults.push(...faultsOfStyle(text));
  return faults;
}

function faultsOfAttribute(
  element: string,
  name: string,
  value: string,
): string[] {
  const local = localNameOf(name).toLowerCase();
  if (/^on/.test(local)) return [svgFaults.handler(element, name)];
  if (ADDRESSES.has(local) && !value.trim().startsWith('#'))
    return [svgFaults.leadsTo(element, name, shown(value))];
  return local === 'style' ? faultsOfStyle(value) : faultsOfLoading(value);
}

/** What style text, or an attribute such as fill, which is read like it, brings in. */
function faultsOfLoading(css: string): string[] {
  const faults: string[] = [];
  mapCssUrls(css, (url) => {
    if (!url.trim().startsWith('#'))
      faults.push(svgFaults.styleLoads(shown(url)));
    return url;
  });
  if (/@import|image-set\(|\bsrc\(/i.test(css))
    faults.push(svgFaults.styleBrings);
  // An escape could spell any of these.
  if (css.includes('\\')) faults.push(svgFaults.styleBackslash);
  return faults;
}

function faultsOfStyle(css: string): string[] {
  return [
    ...faultsOfLoading(css),
    ...(/@keyframes|\banimation/i.test(css) ? [svgFaults.styleMoves] : []),
  ];
}

function shown(url: string): string {
  return url.length > 40 ? `${url.slice(0, 40)}…` : url;
}

/** By the viewBox, else by width and height in one unit. */
function sizeOf({ attributes }: XmlElement): Picture {
  const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = boxWidth ?? lengthOf(attributes['width']);
  const height = boxHeight ?? lengthOf(attributes['height']);
  if (width > 0 && height > 0 && Number.isFinite(width + height))
    return { width, height };
  return logoFaults.noSize;
}

/** A length in pixels; not a number in another unit. */
function lengthOf(text: string | undefined): number {
  return Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(text ?? '')?.[1]);
}
