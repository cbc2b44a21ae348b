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
      {
        what: id
          ? `The id of ${called(element)} is no IRI in full.`
          : `<${element.name}> has no id.`,
        why: 'LMSs refuse it: cmi5 wants an absolute IRI, and records are kept by it.',
        fix: 'Give it an address of your own that never changes, such as https://example.org/courses/1. Nothing has to be there.',
      },
    ];
  }),
);
