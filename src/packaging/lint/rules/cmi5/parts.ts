import type { XmlElement } from '@rgrove/parse-xml';
import { partWords } from '../../../../words/workshop/packaging/lint/cmi5/parts.ts';
import type { Told } from '../../../../errors.ts';
import { localNameOf, xmlChildren } from '../../../../ground/xml/tree.ts';
import {
  called,
  namespaceOf,
  ownChildren,
  structureRule,
} from '../../structure.ts';

type Order = readonly (readonly string[])[];

const UNIT = [['title'], ['description'], ['objectives']];

/** What each element holds, in the order of the schema (13.2); what stands in one list shares a place. */
const HOLDS: Record<string, Order> = {
  courseStructure: [['course'], ['objectives'], ['au', 'block']],
  course: [['title'], ['description']],
  objectives: [['objective']],
  block: [...UNIT, ['au', 'block']],
  au: [...UNIT, ['url'], ['launchParameters'], ['entitlementKey']],
  title: [['langstring']],
  description: [['langstring']],
};

const MANY = ['au', 'block', 'objective', 'langstring'];

/** The elements of cmi5 stand where its schema has them, and a maker's own behind them. */
export const cmi5Parts = structureRule('cmi5-parts', faultsIn);

function faultsIn(element: XmlElement): Told[] {
  return [...misplaced(element), ...ownChildren(element).flatMap(faultsIn)];
}

function misplaced(parent: XmlElement): Told[] {
  const local = localNameOf(parent.name);
  // The two parts of an objective may stand in any order; a reference has none.
  const isFree = local === 'objective';
  const order: Order =
    isFree && parent.attributes['idref'] === undefined
      ? [['title'], ['description']]
      : (HOLDS[local] ?? []);
  const children = xmlChildren(parent);
  const own = new Set(ownChildren(parent));
  const placeOf = (child: XmlElement): number => {
    if (!own.has(child)) return local in HOLDS ? order.length : -1;
    const name = localNameOf(child.name);
    return order.findIndex((each) => each.includes(name));
  };
  const names = children.map(({ name }) => name);
  const places = children.map(placeOf);
  const known = places.filter((place) => place >= 0);
  const isMixed =
    !isFree && known.some((place, at) => place < (known[at - 1] ?? 0));
  const element = called(parent);
  const faults = children.flatMap((child, at) => {
    const { name } = child;
    if (name.includes(':') && namespaceOf(child) === undefined)
      return [partWords.undeclared(element, name, order)];
    if (places[at] === -1) return [partWords.misplaced(element, name, order)];
    const isRepeated = names.indexOf(name) < at;
    return own.has(child) && isRepeated && !MANY.includes(localNameOf(name))
      ? [partWords.repeated(element, name, order)]
      : [];
  });
  if (isMixed) faults.push(partWords.mixed(element, names, order));
  if (local === 'objectives' && own.size === 0)
    faults.push(partWords.noObjective(element, order));
  // A child that stands there often is named once.
  return faults.filter(
    ({ what }, at) => faults.findIndex((each) => each.what === what) === at,
  );
}
