import { launchWords } from '../../../../words/workshop/packaging/lint/cmi5/launch.ts';
import {
  called,
  isAbsoluteIri,
  structureRule,
  unitsOf,
  valueOf,
} from '../../structure.ts';

/** Every AU's `activityType` is an IRI (13.1.4); the schema would take any text. */
export const cmi5ActivityType = structureRule('cmi5-activity-type', (root) =>
  unitsOf(root, 'au').flatMap((au) => {
    const type = valueOf(au, 'activityType');
    if (type === undefined || isAbsoluteIri(type)) return [];
    return [launchWords.activityType(called(au), type)];
  }),
);
