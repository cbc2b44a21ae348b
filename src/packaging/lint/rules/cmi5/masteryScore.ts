import { launchWords } from '../../../../words/workshop/packaging/lint/cmi5/launch.ts';
import { called, structureRule, unitsOf, valueOf } from '../../structure.ts';

/** Every AU's `masteryScore` is a number from 0 to 1 with at most four decimals (13.1.4). */
export const cmi5MasteryScore = structureRule('cmi5-mastery-score', (root) =>
  unitsOf(root, 'au').flatMap((au) => {
    const score = valueOf(au, 'masteryScore');
    if (score === undefined || /^(0?\.\d{1,4}|[01](\.0{1,4})?)$/.test(score))
      return [];
    return [launchWords.masteryScore(called(au), score)];
  }),
);
