import { idWords } from '../../../../words/workshop/packaging/lint/cmi5/ids.ts';
import { definedIn, structureRule, valueOf } from '../../structure.ts';

/** No two of course, objectives, blocks and AUs share an id: an AU's is unique in the whole file (13.1.4), the others' in the world. */
export const cmi5UniqueIds = structureRule('cmi5-unique-ids', (root) => {
  const bearers = new Map<string, string[]>();
  for (const element of definedIn(root)) {
    const id = valueOf(element, 'id');
    if (id) bearers.set(id, [...(bearers.get(id) ?? []), `<${element.name}>`]);
  }
  return [...bearers]
    .filter(([, names]) => names.length > 1)
    .map(([id, names]) => idWords.shared(id, names));
});
