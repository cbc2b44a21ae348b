import { idWords } from '../../../../words/workshop/packaging/lint/cmi5/ids.ts';
import {
  called,
  definedIn,
  isAbsoluteIri,
  structureRule,
  valueOf,
} from '../../structure.ts';

/** The course, its objectives, blocks and AUs have an IRI in full as their id (13.1). */
export const cmi5Ids = structureRule('cmi5-ids', (root) =>
  definedIn(root).flatMap((element) => {
    const id = valueOf(element, 'id');
    if (id && isAbsoluteIri(id)) return [];
    return [
      id ? idWords.relative(called(element)) : idWords.absent(called(element)),
    ];
  }),
);
