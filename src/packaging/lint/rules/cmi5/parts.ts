import type { XmlElement } from '@rgrove/parse-xml';
import { localNameOf, xmlChildren } from '../../../../ground/xml/tree.ts';
import {
  called,
  namespaceOf,
  ownChildren,
  structureRule,
} from '../../structure.ts';

const UNIT = ['title', 'description', 'objectives'];

/** What each element holds, in the order of the schema (13.2); what stands in one string shares a place. */
const HOLDS: Record<string, readonly string[]> = {
  courseStructure: ['course', 'objectives', 'au or block'],
  course: ['title', 'description'],
  objectives: ['objective'],
  block: [...UNIT, 'au or block'],
  au: [...UNIT, 'url', 'launchParameters', 'entitlementKey'],
  title: ['langstring'],
  description: ['langstring'],
};

const MANY = ['au', 'block', 'objective', 'langstring'];

/** The elements of cmi5 stand where its schema has them, and a maker's own behind them. */
export const cmi5Parts = structureRule('cmi5-parts', faultsIn);

function faultsIn(element: XmlElement): ReturnType<typeof misplaced> {
  return [...misplaced(element), ...ownChildren(element).flatMap(faultsIn)];
}

function misplaced(parent: XmlElement) {
  const local = localNameOf(parent.name);
  // The two parts of an objective may stand in any order; a reference has none.
  const isFree = local === 'objective';
  const order =
    isFree && parent.attributes['idref'] === undefined
      ? ['title', 'description']
      : (HOLDS[local] ?? []);
  const children = xmlChildren(parent);
  const own = new Set(ownChildren(parent));
  const placeOf = (child: XmlElement): number => {
    if (!own.has(child)) return local in HOLDS ? order.length : -1;
    const name = localNameOf(child.name);
    return order.findIndex((each) => each.split(' or ').includes(name));
  };
  const names = children.map(({ name }) => name);
  const places = children.map(placeOf);
  const known = places.filter((place) => place >= 0);
  const isMixed =
    !isFree && known.some((place, at) => place < (known[at - 1] ?? 0));
  const faults = children.flatMap((child, at) => {
    const { name } = child;
    if (name.includes(':') && namespaceOf(child) === undefined)
      return [`holds <${name}>, whose prefix is not declared`];
    if (places[at] === -1) return [`holds <${name}>, which has no place there`];
    const isRepeated = names.indexOf(name) < at;
    return own.has(child) && isRepeated && !MANY.includes(localNameOf(name))
      ? [`holds <${name}> more than once`]
      : [];
  });
  if (isMixed)
    faults.push(`holds its parts in another order: ${names.join(', ')}`);
  if (local === 'objectives' && own.size === 0)
    faults.push('holds no <objective>');
  return [...new Set(faults)].map((fault) => ({
    what: `${called(parent)} ${fault}.`,
    why: 'LMSs hold the file against the schema, and refuse another form.',
    fix:
      order.length === 0
        ? 'Take it away.'
        : `Write in it, in this order: ${order.join(', ')}; elements of your own behind them, in a namespace that is declared.`,
  }));
}
