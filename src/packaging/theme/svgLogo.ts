import type { XmlElement } from '@rgrove/parse-xml';
import { mapCssUrls } from '../cssUrls.ts';
import { beyondShape, XML_BOUNDS } from '../../ground/xml/bounds.ts';
import {
  localNameOf,
  xmlChildren,
  xmlElements,
} from '../../ground/xml/tree.ts';
import { readXml } from '../../ground/xml/read.ts';
import { faultsOfDrawing } from './drawing.ts';
import { sentences, type Picture } from './picture.ts';

const FIX =
  'Export it as a plain SVG with everything drawn as shapes, or as a PNG.';

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
  if ('fault' in xml)
    return {
      why: `It is no PNG, and as an SVG it cannot be read: ${xml.fault}.`,
      fix: 'Give an SVG in UTF-8, or a PNG.',
    };
  const { root } = xml;
  if (
    root.name.toLowerCase() !== 'svg' ||
    root.attributes['xmlns'] !== 'http://www.w3.org/2000/svg'
  )
    return {
      why: `Its root is <${root.name}>, not <svg> with its namespace.`,
      fix: 'Export it as a plain SVG, or as a PNG.',
    };
  const odd = beyondShape(root, LOGO_BOUNDS, xmlChildren);
  if (odd !== null)
    return {
      why: `It holds ${odd}; no logo needs that.`,
      fix: FIX,
    };
  const faults = [
    ...faultsOfText(text),
    ...xmlElements(root).flatMap(faultsOfElement),
    ...faultsOfDrawing(root),
  ];
  if (faults.length > 0)
    return {
      why: sentences(faults),
      fix: FIX,
    };
  return sizeOf(root);
}

/** What stands outside the elements: other encodings hide text from this check, and entities and style sheets bring in files. */
function faultsOfText(text: string): string[] {
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/i.exec(text);
  return [
    encoding && !/^(utf-8|us-ascii)$/i.test(encoding[1] ?? '')
      ? `It is written in ${encoding[1] ?? ''}, not in UTF-8.`
      : '',
    /<!ENTITY/i.test(text) ? 'It defines entities.' : '',
    /<\?xml-/i.test(text) ? 'It names a style sheet of its own.' : '',
  ].filter((fault) => fault !== '');
}

function faultsOfElement({ name, attributes, text }: XmlElement): string[] {
  const local = localNameOf(name).toLowerCase();
  const faults = Object.entries(attributes).flatMap(([attribute, value]) =>
    faultsOfAttribute(name, attribute, value),
  );
  if (FOREIGN.has(local)) faults.push(`It holds <${name}>.`);
  if (MOVING.has(local))
    faults.push(`It holds <${name}>; a logo does not move.`);
  if (local === 'style') faults.push(...faultsOfStyle(text));
  return faults;
}

function faultsOfAttribute(
  element: string,
  name: string,
  value: string,
): string[] {
  const local = localNameOf(name).toLowerCase();
  if (/^on/.test(local)) return [`<${element}> has the handler ${name}.`];
  if (ADDRESSES.has(local) && !value.trim().startsWith('#'))
    return [`<${element}> leads to ${shown(value)} in ${name}.`];
  return local === 'style' ? faultsOfStyle(value) : faultsOfLoading(value);
}

/** What style text, or an attribute such as fill, which is read like it, brings in. */
function faultsOfLoading(css: string): string[] {
  const faults: string[] = [];
  mapCssUrls(css, (url) => {
    if (!url.trim().startsWith('#'))
      faults.push(`A style loads ${shown(url)}.`);
    return url;
  });
  if (/@import|image-set\(|\bsrc\(/i.test(css))
    faults.push('A style brings in another file.');
  // An escape could spell any of these.
  if (css.includes('\\')) faults.push('A style holds a backslash.');
  return faults;
}

function faultsOfStyle(css: string): string[] {
  return [
    ...faultsOfLoading(css),
    ...(/@keyframes|\banimation/i.test(css)
      ? ['A style moves the picture; a logo does not move.']
      : []),
  ];
}

function shown(url: string): string {
  return url.length > 40 ? `${url.slice(0, 40)}…` : url || 'nowhere';
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
  return {
    why: 'The SVG does not say how large it is.',
    fix: 'Give its <svg> a viewBox, such as viewBox="0 0 160 40".',
  };
}

/** A length in pixels; not a number in another unit. */
function lengthOf(text: string | undefined): number {
  return Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(text ?? '')?.[1]);
}
