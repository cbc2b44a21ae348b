import { called, structureRule, unitsOf, valueOf } from '../../structure.ts';

const ASKING = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
];

/** Every AU's `moveOn` is of the standard's words, and asks for something (13.1.4). */
export const cmi5MoveOn = structureRule('cmi5-move-on', (root) =>
  unitsOf(root, 'au').flatMap((au) => {
    const moveOn = valueOf(au, 'moveOn');
    if (moveOn !== undefined && ASKING.includes(moveOn)) return [];
    if (moveOn === undefined || moveOn === 'NotApplicable')
      return [
        {
          what: `${called(au)} ${moveOn === undefined ? 'has no moveOn' : `says moveOn="${moveOn}"`}.`,
          why: 'Without one that asks for something an LMS takes the AU for done before it was opened.',
          fix: 'Write moveOn="Passed", or what else has to be reached.',
        },
      ];
    return [
      {
        what: `${called(au)} says moveOn=${JSON.stringify(moveOn)}.`,
        why: 'The standard knows no such value; case counts.',
        fix: `Write one of ${ASKING.join(', ')}.`,
      },
    ];
  }),
);
