import type { XmlElement } from '@rgrove/parse-xml';
import { svgFaults } from '../../words/workshop/packaging/logo.ts';
import { mapCssUrls } from '../cssUrls.ts';
import {
  localNameOf,
  xmlChildren,
  xmlElements,
} from '../../ground/xml/tree.ts';

/** As many elements as a browser draws in no time; a logo has some hundred. */
const MOST_DRAWN = 5000;

/** Colours that run into each other draw nothing else. */
const GRADIENTS = ['lineargradient', 'radialgradient'];

/**
 * What a picture of a few lines makes a browser draw: parts that show other parts,
 * which show others in turn, become millions, and one that shows itself never ends.
 */
export function faultsOfDrawing(root: XmlElement): string[] {
  const elements = xmlElements(root);
  const byId = new Map<string, XmlElement>();
  for (const element of elements) {
    const { id } = element.attributes;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const drawn = drawnBy(root, byId, new Map());
  if (drawn === null) return [svgFaults.showsItself];
  return drawn * shownByStyles(elements, byId) > MOST_DRAWN
    ? [svgFaults.drawsTooMuch(MOST_DRAWN)]
    : [];
}

/** How many elements an element becomes with all that it shows; null where it shows itself. Each is counted once, so the time is bounded. */
function drawnBy(
  element: XmlElement,
  byId: ReadonlyMap<string, XmlElement>,
  known: Map<XmlElement, number | null>,
): number | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  // Met again before it is counted: it shows itself.
  known.set(element, null);
  const shown = idsIn(element).flatMap((id) => byId.get(id) ?? []);
  let sum = 1;
  for (const part of [...xmlChildren(element), ...shown]) {
    const drawn = drawnBy(part, byId, known);
    if (drawn === null) return null;
    sum = Math.min(sum + drawn, Number.MAX_SAFE_INTEGER);
  }
  known.set(element, sum);
  return sum;
}

/** The ids that the attributes of an element lead to. */
function idsIn({ attributes }: XmlElement): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    localNameOf(name).toLowerCase() === 'href'
      ? [value.trim().replace(/^#/, '')]
      : idsInStyle(value),
  );
}

function idsInStyle(css: string): string[] {
  const ids: string[] = [];
  mapCssUrls(css, (url) => {
    ids.push(url.trim().replace(/^#/, ''));
    return url;
  });
  return ids;
}

/**
 * By how much style sheets may multiply what is drawn. A rule may mean any element,
 * those inside the parts that it shows too, so every such part counts for all others.
 */
function shownByStyles(
  elements: readonly XmlElement[],
  byId: ReadonlyMap<string, XmlElement>,
): number {
  const ids = elements
    .filter(({ name }) => localNameOf(name).toLowerCase() === 'style')
    .flatMap(({ text }) => idsInStyle(text));
  const parts = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return parts
    .filter(({ name }) => !GRADIENTS.includes(localNameOf(name).toLowerCase()))
    .reduce((product, part) => product * xmlElements(part).length, 1);
}
