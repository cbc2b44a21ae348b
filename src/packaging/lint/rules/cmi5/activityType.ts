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
    return [
      {
        what: `${called(au)} says activityType=${JSON.stringify(type)}.`,
        why: 'An LMS hands it to its record store, which takes only an IRI there.',
        fix: 'Write an IRI such as http://adlnet.gov/expapi/activities/lesson, or leave it out.',
      },
    ];
  }),
);
