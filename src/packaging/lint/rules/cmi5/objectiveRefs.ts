import {
  called,
  objectivesOf,
  ownChildren,
  structureRule,
  unitsOf,
  valueOf,
} from '../../structure.ts';

/** Objectives that an AU or a block names are defined in the course. */
export const cmi5ObjectiveRefs = structureRule(
  'cmi5-objective-refs',
  (root) => {
    const defined = new Set(
      objectivesOf(root).map((objective) => valueOf(objective, 'id')),
    );
    return [...unitsOf(root, 'block'), ...unitsOf(root, 'au')].flatMap((unit) =>
      ownChildren(unit, 'objectives')
        .flatMap((list) => ownChildren(list, 'objective'))
        .map((reference) => valueOf(reference, 'idref'))
        .filter((idref) => !idref || !defined.has(idref))
        .map((idref) => ({
          what: idref
            ? `${called(unit)} names the objective ${idref}, which the course does not define.`
            : `${called(unit)} holds an <objective> without idref.`,
          why: 'Some LMSs refuse the package for it.',
          fix: 'Define each objective, with its id, in <objectives> below <course>, and name it here by idref.',
        })),
    );
  },
);
