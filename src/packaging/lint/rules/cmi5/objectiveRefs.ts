import { idWords } from '../../../../words/workshop/packaging/lint/cmi5/ids.ts';
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
        .map((idref) =>
          idref
            ? idWords.unknownObjective(called(unit), idref)
            : idWords.namelessObjective(called(unit)),
        ),
    );
  },
);
