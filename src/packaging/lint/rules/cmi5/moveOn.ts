import { launchWords } from '../../../../words/workshop/packaging/lint/cmi5/launch.ts';
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
    if (moveOn === undefined) return [launchWords.noMoveOn(called(au))];
    return [
      moveOn === 'NotApplicable'
        ? launchWords.asksNothing(called(au), moveOn)
        : launchWords.moveOn(called(au), moveOn, ASKING),
    ];
  }),
);
